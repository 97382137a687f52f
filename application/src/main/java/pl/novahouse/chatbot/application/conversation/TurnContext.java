package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestions;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReading;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Sentences;

/**
 * All that a responder may look at.
 *
 * @param message the visitor's message
 * @param text its words, analysed
 * @param language the language to answer in: {@link Language#PL} or {@link Language#EN}
 * @param reading what the message changed in the profile
 * @param memory the dialogue before this message
 * @param history the latest messages before this one, oldest first
 * @param deadline when the answer must be there
 * @param sentences takes each sentence that may be shown before the whole answer is ready
 * @param questions what the text asks about packages and prices
 */
public record TurnContext(
        ConversationId conversation,
        MessageId message,
        AnalysedText text,
        Language language,
        ProfileReading reading,
        DialogueMemory memory,
        List<Message> history,
        Catalogue catalogue,
        Instant now,
        Instant deadline,
        Consumer<String> sentences,
        CatalogueQuestions questions) {

    public TurnContext {
        history = List.copyOf(history);
    }

    public TurnContext(
            ConversationId conversation,
            MessageId message,
            AnalysedText text,
            Language language,
            ProfileReading reading,
            DialogueMemory memory,
            List<Message> history,
            Catalogue catalogue,
            Instant now,
            Instant deadline,
            Consumer<String> sentences) {
        this(
                conversation,
                message,
                text,
                language,
                reading,
                memory,
                history,
                catalogue,
                now,
                deadline,
                sentences,
                CatalogueQuestions.in(text, LeaningContext.of(reading, memory, history)));
    }

    /** The profile after this message. */
    public Profile profile() {
        return reading.profile();
    }

    /** Whether the message told something about the visitor. */
    public boolean tells() {
        return !reading.changes().isEmpty()
                || !reading.outOfRange().isEmpty()
                || !reading.contradictions().isEmpty();
    }

    /** Whether the message asks something. */
    public boolean asks() {
        return Questions.asks(text);
    }

    /** The town of the property as the message names it, or else the first town that it names. */
    Optional<Mention.Town> town() {
        List<Mention.Town> named = text.mentions(Mention.Town.class);
        return named.stream()
                .filter(town -> profile()
                        .city()
                        .toOptional()
                        .equals(Optional.of(town.place().name())))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The text, led in when the same answer was given before. */
    String again(AnswerKey key, String answer) {
        return memory.timesGiven(key) == 0 ? answer : onceMore(answer);
    }

    /** The text, led in as one that was said before. */
    String onceMore(String answer) {
        return DialogueTexts.in(language).again() + decapitalised(answer);
    }

    /** The first sentence of an answer, led in as the short of it. */
    String inShort(String answer) {
        return DialogueTexts.in(language).inShort()
                + decapitalised(Sentences.of(answer).getFirst().strip());
    }

    private String decapitalised(String sentence) {
        return isName(sentence) ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Whether the sentence begins with a name, which keeps its capital letter. */
    private boolean isName(String sentence) {
        boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        boolean ofPackage =
                Arrays.stream(PackageName.values()).anyMatch(name -> sentence.startsWith(name.displayName()));
        boolean ofTown = town().filter(
                        town -> sentence.startsWith(town.place().name().value()))
                .isPresent();
        return acronym || ofPackage || ofTown || sentence.startsWith("Nova House");
    }

    /** The same turn, of whose message only one part asks about packages and prices. */
    TurnContext askingOnly(AnalysedText part) {
        return about(text, memory, part);
    }

    /** The same turn for one question of the message, after what was already answered. */
    TurnContext withPart(AnalysedText part, DialogueMemory remembered) {
        return about(part, remembered, part);
    }

    private TurnContext about(AnalysedText told, DialogueMemory remembered, AnalysedText asking) {
        return new TurnContext(
                conversation,
                message,
                told,
                language,
                reading,
                remembered,
                history,
                catalogue,
                now,
                deadline,
                sentences,
                CatalogueQuestions.in(asking, LeaningContext.of(reading, remembered, history)));
    }
}
