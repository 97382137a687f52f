package pl.novahouse.chatbot.application.conversation.port;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.catalogue.Quotation;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.profile.RoomCount;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TokenHash;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Conversations and messages as they occur, each with an identity of its own. */
public final class SampleConversations {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final AtomicLong LAST = new AtomicLong();

    private SampleConversations() {}

    /** A conversation that has just opened. */
    public static OpenConversation fresh() {
        return OpenConversation.start(
                new ConversationId(id()), new TokenHash("%064x".formatted(LAST.incrementAndGet())), Language.PL, NOON);
    }

    /** A conversation in the middle of a turn, with much told and much remembered. */
    public static OpenConversation rich() {
        MessageId message = new MessageId(id());
        return fresh().claimTurn(message, NOON.plusSeconds(60), Duration.ofSeconds(15))
                .withReading(profile(message), Language.UK)
                .finishTurn(message, memory(), NOON.plusSeconds(62))
                .claimTurn(new MessageId(id()), NOON.plusSeconds(90), Duration.ofSeconds(15));
    }

    private static Profile profile(MessageId message) {
        return Profile.empty()
                .withName(FieldState.known(new PersonName("Zażółć Gęślą"), said(message, "jestem Zażółć Gęślą")))
                .withEmail(
                        FieldState.known(new EmailAddress("zazolc@example.com"), said(message, "zazolc@EXAMPLE.com")))
                .withPhone(FieldState.known(new PhoneNumber("+48501502503"), said(message, "501 502 503")))
                .withCity(FieldState.known(new TownName("Łódź"), said(message, "w Łodzi")))
                .withArea(FieldState.known(Area.squareMetres(50), said(message, "50m²")))
                .withBudget(new FieldState.Unknown<>(said(message, "nie wiem")))
                .withChosenPackage(FieldState.known(PackageName.EXPRESS_PLUS, said(message, "biorę plus")))
                .withExcludedPackages(Set.of(PackageName.PREMIUM, PackageName.INDYWIDUALNY))
                .withScope(FieldState.known(Scope.BATHROOM_AND_KITCHEN, new Provenance.Entered()))
                .withRooms(FieldState.known(new RoomCount(3), said(message, "3 pokoje")))
                .withHandover(FieldState.known(new Timing.Now(), said(message, "już mam klucze")))
                .withStart(FieldState.known(
                        new Timing.Within(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")),
                        said(message, "w maju")));
    }

    private static Provenance said(MessageId message, String words) {
        return new Provenance.Said(message, words);
    }

    private static DialogueMemory memory() {
        return DialogueMemory.empty()
                .answered(new AnswerKey("catalogue:cheapest"), new Topic("price"))
                .focusing(PackageName.EXPRESS)
                .asking(new PendingQuestion.WhichArticle(
                        List.of(new ArticleKey("warranty"), new ArticleKey("stages"))));
    }

    public static VisitorMessage sent(ConversationId conversation, int turn, String text) {
        return new VisitorMessage(
                new MessageId(id()), conversation, turn, text, NOON.plusSeconds(turn), Optional.empty());
    }

    public static VisitorMessage sent(ConversationId conversation, int turn, String text, UUID clientMessageId) {
        return new VisitorMessage(
                new MessageId(id()), conversation, turn, text, NOON.plusSeconds(turn), Optional.of(clientMessageId));
    }

    /** An answer with everything that can come with one. */
    public static AnswerMessage answered(ConversationId conversation, int turn) {
        var quotation = PriceList.CATALOGUE.quote(PackageName.COMFORT, Area.squareMetres(50));
        List<Card> cards = switch (quotation) {
            case Quotation.Quoted(var quote) ->
                List.of(
                        new Card.PackageCard(PriceList.CATALOGUE.get(PackageName.COMFORT), true),
                        new Card.PackageCard(PriceList.CATALOGUE.get(PackageName.INDYWIDUALNY), false),
                        new Card.QuoteCard(quote));
            case Quotation.OutsideLimits _ -> throw new IllegalStateException("50 m² are within the limits");
        };
        Answer answer = new Answer(
                "Pakiet Comfort dla 50 m² to orientacyjnie 74 950 zł 🙂 – e\u0301.",
                Language.PL,
                AnsweredBy.CATALOGUE,
                List.of("A Premium?", "„Co zawiera?”"),
                cards,
                List.of(new Action.BookingLink(URI.create("https://example.com/spotkanie?zrodlo=czat%20www"))),
                List.of("catalogue:comfort", "knowledge:warranty"));
        return new AnswerMessage(
                new MessageId(id()), conversation, turn, answer, NOON.plusSeconds(turn), Duration.ofMillis(1234));
    }

    /** Rises with every call, as the identities of the running service do. */
    private static UUID id() {
        return new UUID(0x7000L, Long.MIN_VALUE | LAST.incrementAndGet());
    }
}
