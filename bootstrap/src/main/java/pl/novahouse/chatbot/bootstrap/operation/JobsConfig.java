package pl.novahouse.chatbot.bootstrap.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The recurring jobs of the service. */
@ConfigMapping(prefix = "nova.jobs")
public interface JobsConfig {

    /** Whether this instance does jobs; at least one must. */
    @WithDefault("true")
    boolean enabled();
}
