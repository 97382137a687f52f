package pl.novahouse.chatbot.persistence.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.lead.port.SampleLeads.contact;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.lead.port.LeadsContract;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class HibernateLeadsTest implements LeadsContract {

    private static final int CONTENDERS = 8;

    private final Transactions transactions;
    private final Leads leads;

    @Inject
    HibernateLeadsTest(Transactions transactions, Leads leads) {
        this.transactions = transactions;
        this.leads = leads;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Test
    void the_same_person_who_comes_at_once_from_many_places_is_one_lead()
            throws InterruptedException, ExecutionException {
        Contact person = contact();
        CyclicBarrier start = new CyclicBarrier(CONTENDERS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> comers = IntStream.range(0, CONTENDERS)
                    .<Callable<Integer>>mapToObj(_ -> () -> {
                        start.await();
                        return transactions.inTransaction(() -> comes(person));
                    })
                    .toList();
            for (Future<Integer> comer : threads.invokeAll(comers)) {
                comer.get();
            }
        }

        assertThat(transactions.inTransaction(() -> leads.findByContact(person)))
                .hasSize(1);
    }

    private int comes(Contact person) {
        List<?> known = leads.findByContact(person);
        if (known.isEmpty()) {
            leads.add(SampleLeads.from(new Origin.Form(UUID.randomUUID()), person));
        }
        return known.size();
    }
}
