package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.CatalogueContext;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.ProfileReading;

/** Gathers what a question of the catalogue may lean on: what is known of the visitor and what was just shown. */
final class LeaningContext {

    private LeaningContext() {}

    static CatalogueContext of(ProfileReading reading, DialogueMemory memory, List<Message> history) {
        Profile profile = reading.profile();
        return new CatalogueContext(
                memory.packageInFocus().or(() -> profile.chosenPackage().toOptional()),
                told(reading, ProfileField.AREA, profile.area().toOptional(), reading.areas()),
                told(reading, ProfileField.BUDGET, profile.budget().toOptional(), reading.amounts()),
                memory.topic().map(Topic::inCatalogue),
                shown(history));
    }

    /** What the message told of its author, or else what it only supposes, or else what is known. */
    private static <T> Optional<T> told(ProfileReading reading, ProfileField field, Optional<T> known, List<T> named) {
        return reading.changed(field) && known.isPresent()
                ? known
                : named.stream().findFirst().or(() -> known);
    }

    /** The packages on the cards of our latest answer that had some; of the latest two where each showed one. */
    private static List<PackageName> shown(List<Message> history) {
        List<List<PackageName>> latest = history.reversed().stream()
                .filter(AnswerMessage.class::isInstance)
                .map(AnswerMessage.class::cast)
                .map(LeaningContext::onCards)
                .filter(packages -> !packages.isEmpty())
                .limit(2)
                .toList();
        boolean oneEach = latest.size() == 2 && latest.stream().allMatch(packages -> packages.size() == 1);
        return oneEach
                ? latest.reversed().stream().flatMap(List::stream).distinct().toList()
                : latest.stream().findFirst().orElse(List.of());
    }

    private static List<PackageName> onCards(AnswerMessage message) {
        return message.answer().cards().stream()
                .map(card -> switch (card) {
                    case Card.PackageCard(FinishingPackage of, boolean _) -> of.name();
                    case Card.QuoteCard(Quote quote) -> quote.packageName();
                })
                .distinct()
                .toList();
    }
}
