package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import pl.novahouse.chatbot.application.retention.ExportSubject;
import pl.novahouse.chatbot.domain.retention.ContactPoint;

/** A person as the page shows what was found. */
public record FoundPerson(String contact, int subjects, int mentions, List<Place> places) {

    /** A table and how much of it is the person's. */
    public record Place(String about, int rows) {}

    static FoundPerson from(ContactPoint contact, ExportSubject.Result found) {
        return new FoundPerson(
                contact.value(),
                found.trace().subjects().size(),
                found.trace().mentions().size(),
                found.export().tables().stream()
                        .map(table -> new Place(table.about(), table.rows().size()))
                        .toList());
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }
}
