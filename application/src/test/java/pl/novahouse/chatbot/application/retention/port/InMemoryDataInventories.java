package pl.novahouse.chatbot.application.retention.port;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.OnErasure;
import pl.novahouse.chatbot.domain.retention.Treatment;

/** A small inventory. */
public final class InMemoryDataInventories implements DataInventories {

    @Override
    public DataInventory read() {
        return new DataInventory(
                List.of(new DataInventory.DataClass(
                        "conversations",
                        "Rozmowy",
                        "Odpowiedzi na pytania",
                        "art. 6 ust. 1 lit. b RODO",
                        "treść wiadomości")),
                List.of(new DataInventory.KeptTable(
                        "message",
                        "conversations",
                        "Treść rozmów",
                        List.of("conversation_id"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OnErasure.DELETE,
                        "",
                        List.of(new DataInventory.KeptColumn("text", Optional.of("treść"), Treatment.MASK)),
                        List.of("message_pkey"))),
                List.of(new DataInventory.Place(
                        "Kopie zapasowe", "Cała baza", "art. 32 RODO", "3 miesiące", "Wygasają")),
                List.of());
    }
}
