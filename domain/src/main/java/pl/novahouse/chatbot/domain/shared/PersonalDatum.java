package pl.novahouse.chatbot.domain.shared;

/** A stretch of a text that tells who somebody is, how to reach them, or lets one act as them. */
public record PersonalDatum(TextSpan span, Kind kind) {

    /** What it is; each kind leaves its own word behind when it is taken out of a text. */
    public enum Kind {
        EMAIL("[e-mail]"),
        PHONE("[telefon]"),
        PESEL("[PESEL]"),
        NIP("[NIP]"),
        REGON("[REGON]"),
        /** A Polish account number or any IBAN. */
        ACCOUNT("[numer konta]"),
        CARD("[numer karty]"),
        /** An identity card, a passport, a land register. */
        DOCUMENT("[numer dokumentu]"),
        /** A secret: a session token, a bearer token, a JWT, a password after its name. */
        TOKEN("[token]"),
        ADDRESS("[adres]"),
        NAME("[imię]");

        private final String mask;

        Kind(String mask) {
            this.mask = mask;
        }

        /** What is written in its place. */
        public String mask() {
            return mask;
        }
    }
}
