package pl.novahouse.chatbot.domain.delivery;

import java.util.Optional;

/** How a try ended. */
public sealed interface Outcome {

    /**
     * The target has it.
     *
     * @param notice what a person should know nevertheless
     */
    record Done(Naming naming, Optional<Reason> notice) implements Outcome {

        public static Done plainly() {
            return new Done(new Naming.Unchanged(), Optional.empty());
        }
    }

    /** There is nothing to deliver any more, such as after a withdrawn consent. */
    record Pointless(Reason reason) implements Outcome {}

    record Failed(Failure failure) implements Outcome {}
}
