package pl.novahouse.chatbot.bootstrap.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Parts that a local run brings along; production refuses to start with one switched on. */
@ConfigMapping(prefix = "nova.embedded")
public interface EmbeddedConfig {

    @WithDefault("false")
    boolean database();

    @WithDefault("false")
    boolean openid();

    /** Port of the local OpenID provider; 0 takes a free one. */
    @WithDefault("0")
    int openidPort();

    /** Where their data is kept. */
    @WithDefault("${user.home}/.nova-house-chatbot")
    String dataFolder();
}
