package pl.novahouse.chatbot.domain.audit;

import java.util.regex.Pattern;

/**
 * What it was done to, by kind and identity; never a name, an address or a number of a person.
 *
 * @param kind such as {@code lead}: lower case letters and underscores, at most 40
 * @param id such as a UUID: letters, digits and {@code . _ : -}, at most 80
 */
public record AuditSubject(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z_]{1,40}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    public AuditSubject {
        if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a subject is a kind and an identity, nothing personal");
        }
    }
}
