package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.llm.conversation.OpenAiAnswerModel;
import pl.novahouse.chatbot.llm.conversation.OpenAiServicePart;

/** Makes the language model, when an address is configured. */
final class ModelWiring {

    @Produces
    @Singleton
    Optional<OpenAiAnswerModel> model(LlmConfig config) {
        return config.baseUrl()
                .map(url -> new OpenAiAnswerModel(new OpenAiAnswerModel.Settings(
                        url,
                        config.apiKey().orElse("none"),
                        config.model(),
                        config.temperature(),
                        config.maxTokens(),
                        config.timeout(),
                        config.rest())));
    }

    @Produces
    @Singleton
    ServicePart part(Optional<OpenAiAnswerModel> model) {
        return new OpenAiServicePart(model);
    }
}
