package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.SpokenNumbers.SpokenNumber;

/**
 * Finds personal data in free text and takes it out. Numbers are told apart by their check digits and groups, so that
 * amounts, areas and dates stay. Costs time linear in the text's length. People's names are found only where they are
 * known, or where the text itself introduces one ("nazywam się …", "Pani …").
 */
public final class PersonalData {

    private PersonalData() {}

    /** All that is found, in the order of the text; no two overlap. */
    public static List<PersonalDatum> in(String text, KnownNames names) {
        Findings findings = new Findings(text);
        SecretScan.scan(findings);
        EmailScan.scan(findings);
        AddressScan.scan(findings);
        NumberScan.scan(findings);
        for (SpokenNumber spoken : SpokenNumbers.in(text)) {
            findings.add(spoken.span().start(), spoken.span().end(), PersonalDatum.Kind.PHONE);
        }
        NameScan.scan(findings, names);
        return findings.inOrder();
    }

    /** The text with every finding replaced by the word for its kind; the same object when there is none. */
    public static String masked(String text, KnownNames names) {
        List<PersonalDatum> found = in(text, names);
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (PersonalDatum datum : found) {
            masked.append(text, from, datum.span().start()).append(datum.kind().mask());
            from = datum.span().end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Like {@link #masked(String, KnownNames)} where nobody's name is known. */
    public static String masked(String text) {
        return masked(text, KnownNames.none());
    }
}
