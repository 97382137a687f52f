package pl.novahouse.chatbot.rest.shared;

import java.util.Map;

/** What the service does by itself, in the panel's Polish words; what has none keeps its technical name. */
public final class JobNames {

    private static final Map<String, String> POLISH = Map.ofEntries(
            Map.entry("backup", "kopia zapasowa"),
            Map.entry("close-silent-conversations", "zamykanie nieaktywnych rozmów"),
            Map.entry("compare-with-outside", "porównanie z tablicą i kalendarzem"),
            Map.entry("data_request", "wniosek osoby"),
            Map.entry("forget-expired-requests", "usuwanie adresów z wniosków po terminie"),
            Map.entry("forget-old-blocks", "usuwanie dawnych blokad"),
            Map.entry("note-contacts", "spis adresów i telefonów w rozmowach"),
            Map.entry("nudge-silent-visitors", "przypomnienia w rozmowach"),
            Map.entry("restore", "odtworzenie kopii"),
            Map.entry("retention", "usuwanie danych po terminie"),
            Map.entry("scan-uploads", "sprawdzanie przesłanych plików"),
            Map.entry("spam-watch", "ochrona przed nadużyciami"),
            Map.entry("sweep-uploads", "usuwanie zbędnych plików"),
            Map.entry("verify-audit", "sprawdzenie dziennika"));

    private JobNames() {}

    public static String polish(String job) {
        return POLISH.getOrDefault(job, job);
    }
}
