package pl.novahouse.chatbot.integrations.lead;

import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.NextAction;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Scope;

/** The labels that sales read on the board. */
final class MondayWords {

    private MondayWords() {}

    static String of(LeadStatus status) {
        return switch (status) {
            case NEW -> "Nowy";
            case CONTACTED -> "Po kontakcie";
            case QUALIFIED -> "Zakwalifikowany";
            case CONVERTED -> "Umowa";
            case LOST -> "Utracony";
        };
    }

    static String of(Urgency urgency) {
        return switch (urgency) {
            case LATER -> "Później niż za pół roku";
            case NORMAL -> "Zwykła";
            case HIGH -> "Pilne";
        };
    }

    static String of(NextAction.Kind kind) {
        return switch (kind) {
            case CALL -> "Zadzwonić";
            case WRITE -> "Napisać";
            case QUALIFY -> "Ustalić potrzeby";
            case SEND_OFFER -> "Wysłać ofertę";
        };
    }

    static String of(PropertyType type) {
        return switch (type) {
            case FLAT -> "Mieszkanie";
            case STUDIO -> "Kawalerka";
            case APARTMENT -> "Apartament";
            case HOUSE -> "Dom";
            case COMMERCIAL -> "Lokal użytkowy";
        };
    }

    static String of(Scope scope) {
        return switch (scope) {
            case WHOLE -> "Pod klucz";
            case BATHROOM -> "Łazienka";
            case KITCHEN -> "Kuchnia";
            case BATHROOM_AND_KITCHEN -> "Łazienka i kuchnia";
            case PARTIAL -> "Część pomieszczeń";
            case REFRESH -> "Odświeżenie";
            case DESIGN_ONLY -> "Sam projekt";
        };
    }
}
