package pl.novahouse.chatbot.application.delivery.port;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;

/** A letter box in memory. */
public final class InMemoryMails implements Mails {

    private final List<Mail> sent = new ArrayList<>();
    private final Deque<Outcome> refusals = new ArrayDeque<>();

    public List<Mail> sent() {
        return List.copyOf(sent);
    }

    /** The next mail meets this. */
    public InMemoryMails refusing(Outcome outcome) {
        refusals.add(outcome);
        return this;
    }

    @Override
    public Report send(Mail mail, UUID key) {
        @Nullable Outcome refusal = refusals.poll();
        if (refusal != null) {
            return Report.of(refusal);
        }
        sent.add(mail);
        return Report.of(Outcome.Done.plainly());
    }
}
