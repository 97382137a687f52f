package pl.novahouse.chatbot.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.operation.ReadStatus.Part;
import pl.novahouse.chatbot.application.operation.port.FixedServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

class ReadStatusTest {

    @Test
    void the_status_tells_the_version_and_every_part_by_name() {
        ReadStatus status = new ReadStatus(
                "1.2.3",
                List.of(
                        new FixedServicePart("redis", PartCondition.OFF),
                        new FixedServicePart("llm", PartCondition.DEGRADED)));

        ReadStatus.Result told = status.execute();

        assertThat(told.version()).isEqualTo("1.2.3");
        assertThat(told.parts())
                .containsExactly(new Part("llm", PartCondition.DEGRADED), new Part("redis", PartCondition.OFF));
    }
}
