package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.llm.conversation.OpenAiAnswerModel;

/** The language model, when an address is configured. */
@Singleton
public final class ConfiguredModel implements ServicePart {

    private final Optional<OpenAiAnswerModel> model;

    @Inject
    ConfiguredModel(LlmConfig config) {
        this.model = config.baseUrl()
                .map(url -> new OpenAiAnswerModel(new OpenAiAnswerModel.Settings(
                        url,
                        config.apiKey().orElse("none"),
                        config.model(),
                        config.temperature(),
                        config.maxTokens(),
                        config.timeout(),
                        config.rest())));
    }

    Optional<OpenAiAnswerModel> model() {
        return model;
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
