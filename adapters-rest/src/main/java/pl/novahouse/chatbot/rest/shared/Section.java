package pl.novahouse.chatbot.rest.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The parts of the panel, in the order of its menu. */
public enum Section {
    CONVERSATIONS("/admin/conversations", "Rozmowy", "Przeglądanie i wyszukiwanie rozmów z odwiedzającymi stronę."),
    LEADS("/admin/leads", "Leady", "Osoby, które poprosiły o kontakt: ocena, status, następny krok i eksport."),
    BLOCKLIST("/admin/blocklist", "Blokady", "Adresy, z których czat przez pewien czas nie przyjmuje wiadomości."),
    RODO("/admin/rodo", "Dane osobowe", "Wyszukanie, wydanie i usunięcie danych osoby oraz terminy przechowywania."),
    DELIVERIES(
            "/admin/deliveries",
            "Wysyłki",
            "Co trafia na tablicę sprzedaży, do poczty i innych systemów, a co czeka na decyzję."),
    DRIFT("/admin/drift", "Zgodność danych", "Czym rezerwacje i leady różnią się od kalendarza i tablicy sprzedaży."),
    AUDIT(
            "/admin/audit",
            "Dziennik działań",
            "Kto i kiedy co zrobił, z możliwością sprawdzenia, czy zapis jest nienaruszony."),
    JOBS("/admin/jobs", "Praca systemu", "Zadania wykonywane w tle i kopie zapasowe.");

    private final String path;
    private final String title;
    private final String description;

    Section(String path, String title, String description) {
        this.path = path;
        this.title = title;
        this.description = description;
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The parts that somebody with these roles may open. */
    static List<Section> openTo(Set<String> owned) {
        return Arrays.stream(values())
                .filter(section -> section.roles().stream().anyMatch(owned::contains))
                .toList();
    }

    private Set<String> roles() {
        return switch (this) {
            case CONVERSATIONS -> Set.of(Roles.ADMIN, Roles.CONSULTANT, Roles.DPO);
            case LEADS -> Set.of(Roles.ADMIN, Roles.CONSULTANT, Roles.DPO);
            case BLOCKLIST -> Set.of(Roles.ADMIN);
            case RODO -> Set.of(Roles.ADMIN, Roles.DPO);
            case DELIVERIES -> Set.of(Roles.ADMIN);
            case DRIFT -> Set.of(Roles.ADMIN, Roles.CONSULTANT);
            case AUDIT -> Set.of(Roles.ADMIN, Roles.DPO);
            case JOBS -> Set.of(Roles.ADMIN);
        };
    }
}
