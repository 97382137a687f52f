package pl.novahouse.chatbot.application.delivery.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Target;

/** What every store of external names guarantees. */
public interface ExternalNamesContract {

    Transactions transactions();

    /** A store without names. */
    ExternalNames names();

    @Test
    default void a_name_is_kept_for_one_target_and_subject_until_it_is_replaced_or_forgotten() {
        UUID lead = UUID.randomUUID();
        assertThat(find(Target.MONDAY, lead)).isEmpty();

        run(() -> names().learn(Target.MONDAY, lead, "101"));
        assertThat(find(Target.MONDAY, lead)).contains("101");
        assertThat(find(Target.ZENCAL, lead)).isEmpty();
        assertThat(find(Target.MONDAY, UUID.randomUUID())).isEmpty();

        run(() -> names().learn(Target.MONDAY, lead, "102"));
        assertThat(find(Target.MONDAY, lead)).contains("102");

        run(() -> names().forget(Target.MONDAY, lead));
        run(() -> names().forget(Target.MONDAY, lead));
        assertThat(find(Target.MONDAY, lead)).isEmpty();
    }

    @Test
    default void a_subject_is_found_by_its_name() {
        UUID lead = UUID.randomUUID();
        run(() -> names().learn(Target.MONDAY, lead, "901"));
        assertThat(subjectOf(Target.MONDAY, "901")).contains(lead);
        assertThat(subjectOf(Target.ZENCAL, "901")).isEmpty();
        assertThat(subjectOf(Target.MONDAY, "902")).isEmpty();
    }

    private Optional<UUID> subjectOf(Target target, String name) {
        return transactions().inTransaction(() -> names().subjectOf(target, name));
    }

    private Optional<String> find(Target target, UUID subject) {
        return transactions().inTransaction(() -> names().find(target, subject));
    }

    private void run(Runnable work) {
        transactions().inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
