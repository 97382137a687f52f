package pl.novahouse.chatbot.rest.shared;

import pl.novahouse.chatbot.domain.profile.ProfileField;

/** The fields that are known of a person, in the panel's Polish words. */
public final class PersonFields {

    private PersonFields() {}

    public static String polish(ProfileField field) {
        return switch (field) {
            case NAME -> "imię i nazwisko";
            case EMAIL -> "adres e-mail";
            case PHONE -> "numer telefonu";
            case CITY -> "miejscowość";
            case AREA -> "metraż";
            case BUDGET -> "budżet";
            case PACKAGE -> "pakiet";
            case EXCLUDED_PACKAGES -> "wykluczone pakiety";
            case PROPERTY_TYPE -> "rodzaj nieruchomości";
            case SCOPE -> "zakres prac";
            case CONDITION -> "stan nieruchomości";
            case ROOMS -> "liczba pokoi";
            case PURPOSE -> "przeznaczenie";
            case HANDOVER -> "odbiór kluczy";
            case START -> "początek prac";
            case MEETING_TIME -> "termin spotkania";
        };
    }
}
