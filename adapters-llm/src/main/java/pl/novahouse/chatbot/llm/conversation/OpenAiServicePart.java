package pl.novahouse.chatbot.llm.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The language model as a part of the service: off when none is configured. */
public final class OpenAiServicePart implements ServicePart {

    private final Optional<OpenAiAnswerModel> model;

    public OpenAiServicePart(Optional<OpenAiAnswerModel> model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "llm";
    }

    @Override
    public PartCondition condition() {
        return model.map(OpenAiAnswerModel::condition).orElse(PartCondition.OFF);
    }
}
