package pl.novahouse.chatbot.domain.safety;

import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/**
 * What an answer may rest on.
 *
 * @param profile what the visitor told
 * @param visitorWords the visitor's own messages
 * @param approved texts that people approved, such as the articles an answer was made from
 */
public record Backing(
        Catalogue catalogue, Profile profile, List<AnalysedText> visitorWords, List<AnalysedText> approved) {

    public Backing {
        visitorWords = List.copyOf(visitorWords);
        approved = List.copyOf(approved);
    }
}
