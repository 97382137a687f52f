package pl.novahouse.chatbot.archtests.rule;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of the architecture, in the order of the rules page. */
public final class Rules {

    public static final List<Rule> ALL = Stream.of(
                    ModuleRules.ALL, CoreRules.ALL, PortRules.ALL, EdgeRules.ALL, StyleRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
