package pl.novahouse.chatbot.bootstrap.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The language model; without an address there is none, and everything else works. */
@ConfigMapping(prefix = "nova.llm")
public interface LlmConfig {

    /** Base address of an OpenAI-compatible API, such as https://api.openai.com/v1. */
    Optional<URI> baseUrl();

    /** Secret. */
    Optional<String> apiKey();

    @WithDefault("gpt-4o-mini")
    String model();

    /** 0 to 2; low values keep to the facts. */
    @WithDefault("0.2")
    double temperature();

    /** The longest answer. */
    @WithDefault("400")
    int maxTokens();

    /** The longest single call. */
    @WithDefault("8s")
    Duration timeout();

    /** How long the model is left alone after a series of failures. */
    @WithDefault("20s")
    Duration rest();
}
