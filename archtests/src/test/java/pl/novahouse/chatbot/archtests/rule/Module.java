package pl.novahouse.chatbot.archtests.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The modules whose classes end up in the product. */
public enum Module {
    DOMAIN("domain", "domain"),
    APPLICATION("application", "application"),
    REST("rest", "adapters-rest"),
    PERSISTENCE("persistence", "adapters-persistence"),
    LLM("llm", "adapters-llm"),
    INTEGRATIONS("integrations", "adapters-integrations"),
    BOOTSTRAP("bootstrap", "bootstrap");

    static final Set<Module> CORE = Set.of(DOMAIN, APPLICATION);
    static final Set<Module> DRIVEN = Set.of(PERSISTENCE, LLM, INTEGRATIONS);

    private final String word;
    private final String directory;

    Module(String word, String directory) {
        this.word = word;
        this.directory = directory;
    }

    /** The package below the root. */
    public String word() {
        return word;
    }

    /** The folder at the repository's root that is the Maven module. */
    public String directory() {
        return directory;
    }

    public boolean mayUse(Module other) {
        return this == other
                || switch (this) {
                    case DOMAIN -> false;
                    case APPLICATION -> other == DOMAIN;
                    case REST, PERSISTENCE, LLM, INTEGRATIONS -> CORE.contains(other);
                    case BOOTSTRAP -> true;
                };
    }

    static Optional<Module> ofWord(String word) {
        return Arrays.stream(values())
                .filter(module -> module.word.equals(word))
                .findFirst();
    }
}
