package pl.novahouse.chatbot.rest.conversation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.shared.Language;

/** An opened conversation and the secret that proves the right to it. */
@Schema(name = "Session")
record SessionResponse(
        @Schema(required = true) UUID sessionId,

        @Schema(description = "Sent as X-Session-Token from now on; it is shown only here.", required = true)
        String sessionToken,

        @Schema(examples = "pl", required = true) String language,
        @Schema(required = true) String greeting,
        @Schema(required = true) List<String> quickReplies,
        @Schema(required = true) Notices notices,

        @Schema(description = "What the visitor may agree to.", required = true)
        List<ConsentOfferBody> consentTexts) {

    /** What a visitor must know before writing. */
    @Schema(name = "Notices")
    record Notices(
            @Schema(description = "Says that a program answers.", required = true)
            String aiNotice,

            @Schema(description = "Version of that notice.", required = true)
            String aiNoticeVersion,

            @Schema(description = "Version of the privacy notice in force.", required = true)
            String privacyVersion) {

        static Notices in(Language language, String privacyVersion) {
            return switch (language) {
                case PL ->
                    new Notices(
                            "Na pytania odpowiada asystent AI. Na życzenie rozmowę przejmie konsultant.",
                            ShownNotices.AI_NOTICE,
                            privacyVersion);
                case EN, UK, DE ->
                    new Notices(
                            "An AI assistant answers here. A consultant takes over on request.",
                            ShownNotices.AI_NOTICE,
                            privacyVersion);
            };
        }
    }

    SessionResponse {
        quickReplies = List.copyOf(quickReplies);
        consentTexts = List.copyOf(consentTexts);
    }

    static SessionResponse from(OpenSession.Result opened, String privacyVersion) {
        return new SessionResponse(
                opened.conversation().value(),
                opened.token().value(),
                opened.language().code(),
                opened.greeting(),
                opened.quickReplies(),
                Notices.in(opened.language(), privacyVersion),
                opened.consentOffers().stream().map(ConsentOfferBody::from).toList());
    }
}
