package pl.novahouse.chatbot.domain.upload;

/** What the search for malware found. */
public sealed interface ScanVerdict {

    record Clean() implements ScanVerdict {}

    /** @param signature what the scanner calls it */
    record Infected(String signature) implements ScanVerdict {}

    /** There is no scanner, so nobody has looked. */
    record NotScanned() implements ScanVerdict {}
}
