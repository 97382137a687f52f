package pl.novahouse.chatbot.archtests.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The modules whose classes end up in the product. */
public enum Module {
    DOMAIN("domain", "domain"),
    APPLICATION("application", "application", DOMAIN),
    REST("rest", "adapters-rest", APPLICATION, DOMAIN),
    PERSISTENCE("persistence", "adapters-persistence", APPLICATION, DOMAIN),
    LLM("llm", "adapters-llm", APPLICATION, DOMAIN),
    INTEGRATIONS("integrations", "adapters-integrations", APPLICATION, DOMAIN),
    BOOTSTRAP("bootstrap", "bootstrap", REST, PERSISTENCE, LLM, INTEGRATIONS, APPLICATION, DOMAIN);

    static final Set<Module> CORE = Set.of(DOMAIN, APPLICATION);
    static final Set<Module> DRIVEN = Set.of(PERSISTENCE, LLM, INTEGRATIONS);

    private final String word;
    private final String directory;
    private final Set<Module> mayUse;

    Module(String word, String directory, Module... mayUse) {
        this.word = word;
        this.directory = directory;
        this.mayUse = Set.of(mayUse);
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
        return this == other || mayUse.contains(other);
    }

    static Optional<Module> ofWord(String word) {
        return Arrays.stream(values())
                .filter(module -> module.word.equals(word))
                .findFirst();
    }
}
