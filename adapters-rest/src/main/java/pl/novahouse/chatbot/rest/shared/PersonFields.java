package pl.novahouse.chatbot.rest.shared;

import java.util.Map;

/** The fields that are known of a person, in the panel's Polish words; what has none keeps its technical name. */
public final class PersonFields {

    private static final Map<String, String> POLISH = Map.ofEntries(
            Map.entry("NAME", "imię i nazwisko"),
            Map.entry("EMAIL", "adres e-mail"),
            Map.entry("PHONE", "numer telefonu"),
            Map.entry("CITY", "miejscowość"),
            Map.entry("AREA", "metraż"),
            Map.entry("BUDGET", "budżet"),
            Map.entry("PACKAGE", "pakiet"),
            Map.entry("EXCLUDED_PACKAGES", "wykluczone pakiety"),
            Map.entry("PROPERTY_TYPE", "rodzaj nieruchomości"),
            Map.entry("SCOPE", "zakres prac"),
            Map.entry("CONDITION", "stan nieruchomości"),
            Map.entry("ROOMS", "liczba pokoi"),
            Map.entry("PURPOSE", "przeznaczenie"),
            Map.entry("HANDOVER", "odbiór kluczy"),
            Map.entry("START", "początek prac"),
            Map.entry("MEETING_TIME", "termin spotkania"));

    private PersonFields() {}

    /** @param field the name of the profile's field */
    public static String polish(String field) {
        return POLISH.getOrDefault(field, field);
    }
}
