package pl.novahouse.chatbot.integrations.lead;

import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The sales board as a part of the service: off when no token is configured. */
public final class MondayServicePart implements ServicePart {

    private final Optional<MondayCrm> board;

    public MondayServicePart(Optional<MondayCrm> board) {
        this.board = board;
    }

    @Override
    public String name() {
        return "monday";
    }

    @Override
    public PartCondition condition() {
        return board.map(MondayCrm::condition).orElse(PartCondition.OFF);
    }
}
