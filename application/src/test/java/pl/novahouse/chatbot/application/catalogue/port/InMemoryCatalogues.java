package pl.novahouse.chatbot.application.catalogue.port;

import java.util.concurrent.atomic.AtomicReference;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Holds the current catalogue. */
public final class InMemoryCatalogues implements Catalogues {

    private final AtomicReference<Catalogue> current;

    public InMemoryCatalogues(Catalogue current) {
        this.current = new AtomicReference<>(current);
    }

    @Override
    public Catalogue current() {
        return current.get();
    }

    @Override
    public void publish(Catalogue changed) {
        Catalogue before = current.get();
        if (changed.version() != before.version() + 1 || !current.compareAndSet(before, changed)) {
            throw new ProblemException(new Problem.Conflict());
        }
    }
}
