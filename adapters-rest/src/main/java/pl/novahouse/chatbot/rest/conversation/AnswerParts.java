package pl.novahouse.chatbot.rest.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.rest.catalogue.CardBody;
import pl.novahouse.chatbot.rest.catalogue.PackageBody;
import pl.novahouse.chatbot.rest.catalogue.QuoteBody;

/** The parts of an answer that a turn and a transcript have in common, as they go over the wire. */
final class AnswerParts {

    private AnswerParts() {}

    static List<CardBody> cards(Answer answer) {
        return answer.cards().stream().map(card -> card(card, answer)).toList();
    }

    private static CardBody card(Card card, Answer answer) {
        return switch (card) {
            case Card.PackageCard(var offered, boolean mostChosen) ->
                PackageBody.from(offered, mostChosen, answer.language());
            case Card.QuoteCard(var quote) -> QuoteBody.from(quote);
        };
    }

    static List<ActionBody> actions(Answer answer) {
        return answer.actions().stream().map(AnswerParts::action).toList();
    }

    private static ActionBody action(Action action) {
        return switch (action) {
            case Action.BookingLink(var url) -> ActionBody.bookingLink(url.toString());
            case Action.ConsentRequest(String purpose, String version, String text) ->
                ActionBody.consentRequest(new ConsentOfferBody(purpose, version, text));
            case Action.ConfirmContact(var name, var email, var phone) ->
                ActionBody.confirmContact(new ContactBody(
                        name.value(),
                        email.map(EmailAddress::value).orElse(null),
                        phone.map(PhoneNumber::e164).orElse(null)));
        };
    }

    static String answeredBy(Answer answer) {
        return answer.by().name().toLowerCase(Locale.ROOT);
    }

    static String state(Conversation conversation) {
        return switch (conversation) {
            case OpenConversation _ -> "open";
            case ClosedConversation _ -> "closed";
        };
    }

    /** Why the conversation ended; nothing while it is open. */
    static Optional<CloseReason> closeReason(Conversation conversation) {
        return switch (conversation) {
            case OpenConversation _ -> Optional.empty();
            case ClosedConversation closed -> Optional.of(closed.reason());
        };
    }
}
