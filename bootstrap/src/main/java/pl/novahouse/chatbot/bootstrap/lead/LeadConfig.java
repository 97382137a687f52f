package pl.novahouse.chatbot.bootstrap.lead;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What is noted about leads. */
@ConfigMapping(prefix = "nova.lead")
public interface LeadConfig {

    /** Names of other companies that are noted when a visitor mentions them. */
    Optional<List<String>> competitors();
}
