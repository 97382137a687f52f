package pl.novahouse.chatbot.integrations.upload;

import pl.novahouse.chatbot.domain.upload.Inspection;

/** Ends the inspection of a file at its first flaw. It has no stack trace, for it is no bug. */
final class Flawed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Inspection.Flaw flaw;

    Flawed(Inspection.Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    Inspection.Flaw flaw() {
        return flaw;
    }

    static void unless(boolean condition, Inspection.Flaw flaw) throws Flawed {
        if (!condition) {
            throw new Flawed(flaw);
        }
    }
}
