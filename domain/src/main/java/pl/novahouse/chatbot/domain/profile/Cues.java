package pl.novahouse.chatbot.domain.profile;

import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.PackageName;

/**
 * What the dialogue so far says about how to read a short reply ("50", "plus", "tak").
 *
 * @param asked the field that our latest answer asked for
 * @param packageInFocus the package that our latest answer was about
 */
public record Cues(Optional<ProfileField> asked, Optional<PackageName> packageInFocus) {

    public static Cues none() {
        return new Cues(Optional.empty(), Optional.empty());
    }

    public static Cues asked(ProfileField field) {
        return new Cues(Optional.of(field), Optional.empty());
    }

    boolean isAskedFor(ProfileField field) {
        return asked.filter(field::equals).isPresent();
    }
}
