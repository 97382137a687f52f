package pl.novahouse.chatbot.rest.conversation;

import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.Language;

/** Polish words of the panel for what the core knows by type. */
final class PanelWords {

    private PanelWords() {}

    /** What a conversation is called in a list. */
    static String title(Conversation conversation) {
        return conversation
                .profile()
                .name()
                .toOptional()
                .map(PersonName::value)
                .orElseGet(() -> "Rozmowa " + shortId(conversation));
    }

    private static String shortId(Conversation conversation) {
        String id = conversation.id().value().toString();
        return id.substring(id.length() - 6);
    }

    static String state(Conversation conversation) {
        return switch (conversation) {
            case OpenConversation _ -> "otwarta";
            case ClosedConversation _ -> "zakończona";
        };
    }

    static String reason(CloseReason reason) {
        return switch (reason) {
            case INACTIVITY -> "nikt już nie pisał";
            case STAFF -> "przez pracownika";
        };
    }

    static String language(Language language) {
        return switch (language) {
            case PL -> "polski";
            case EN -> "angielski";
            case UK -> "ukraiński";
            case DE -> "niemiecki";
        };
    }

    static String verdict(Thumb thumb) {
        return switch (thumb) {
            case UP -> "Pomocna";
            case DOWN -> "Niepomocna";
        };
    }

    static String rating(Rating rating) {
        return rating.stars() + " na " + Rating.MAX;
    }

    static String author(AnsweredBy by) {
        return switch (by) {
            case CATALOGUE -> "Asystent · cennik";
            case KNOWLEDGE -> "Asystent · baza wiedzy";
            case LLM -> "Asystent · model językowy";
            case SAFETY -> "Asystent · zasady bezpieczeństwa";
            case FALLBACK -> "Asystent · brak odpowiedzi";
            case PERSON -> "Konsultant";
        };
    }
}
