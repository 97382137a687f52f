package pl.novahouse.chatbot.bootstrap.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.rest.conversation.VisitorSettings;

/** Makes the settings of the visitor's calls. */
final class VisitorWiring {

    @Produces
    @Singleton
    VisitorSettings visitorSettings(VisitorConfig config) {
        return new VisitorSettings(
                config.privacyVersion(),
                config.followers(),
                config.followersPerSession(),
                config.lookEvery(),
                config.heartbeat());
    }
}
