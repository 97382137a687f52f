package pl.novahouse.chatbot.domain.profile;

import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * What one message said about its author, and what else in it may concern an answer.
 *
 * @param profile what is known after the message
 * @param changes what the message changed, at most one entry a field
 * @param contradictions values that ought to be asked about; the profile holds the later one unless two properties were
 *     named at once
 * @param outOfRange fields whose value lies outside what is accepted, so that it was not stored
 * @param packages the packages named without being chosen or excluded: those asked about, in order
 * @param areas every area of a property in the message, also a hypothetical one or somebody else's, in order
 * @param amounts every amount in the message that could be a budget, whoever's it is, in order
 */
public record ProfileReading(
        Profile profile,
        List<FieldChange> changes,
        List<Contradiction> contradictions,
        List<ProfileField> outOfRange,
        List<PackageName> packages,
        List<Area> areas,
        List<Money> amounts) {

    public ProfileReading {
        changes = List.copyOf(changes);
        contradictions = List.copyOf(contradictions);
        outOfRange = List.copyOf(outOfRange);
        packages = List.copyOf(packages);
        areas = List.copyOf(areas);
        amounts = List.copyOf(amounts);
    }

    /** Whether the visitor said that they do not know it. */
    public boolean unknown(ProfileField field) {
        return changes.stream()
                .anyMatch(change -> change.field() == field && change.kind() == FieldChange.Kind.UNKNOWN);
    }

    public boolean changed(ProfileField field) {
        return changes.stream().anyMatch(change -> change.field() == field);
    }
}
