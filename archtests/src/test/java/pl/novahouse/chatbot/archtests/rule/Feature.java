package pl.novahouse.chatbot.archtests.rule;

import java.util.Arrays;
import java.util.Optional;

/** The words that may follow the module in a package name; {@code SHARED} is what all others may use. */
enum Feature {
    SHARED,
    CATALOGUE,
    PROFILE,
    CONVERSATION,
    KNOWLEDGE,
    SAFETY,
    CONSENT,
    LEAD,
    BOOKING,
    DELIVERY,
    RETENTION,
    UPLOAD,
    TRAFFIC,
    ANALYTICS,
    AUDIT,
    OPERATION;

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Feature> ofWord(String word) {
        return Arrays.stream(values())
                .filter(feature -> feature.word().equals(word))
                .findFirst();
    }
}
