package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.rest.catalogue.CardBody;

/** The answer to one message. */
@Schema(name = "Turn")
record TurnResponse(
        @Schema(required = true) UUID sessionId,

        @Schema(description = "Only when this turn opened the conversation.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String sessionToken,

        @Schema(required = true) UUID messageId,

        @Schema(description = "From 1.", examples = "1", required = true)
        int turn,

        @Schema(description = "Plain text, never markup.", required = true)
        String reply,

        @Schema(
                enumeration = {"pl", "en"},
                required = true)
        String language,

        @Schema(
                enumeration = {"open", "closed"},
                required = true)
        String state,

        @Schema(required = true) List<String> quickReplies,
        @Schema(required = true) List<CardBody> cards,
        @Schema(required = true) List<ActionBody> actions,

        @Schema(
                enumeration = {"catalogue", "knowledge", "llm", "safety", "fallback", "person"},
                required = true)
        String answeredBy,

        @Schema(description = "What the answer rests on.", required = true)
        List<String> sources,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String requestId) {

    TurnResponse {
        quickReplies = List.copyOf(quickReplies);
        cards = List.copyOf(cards);
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
    }

    static TurnResponse from(TakeTurn.Result result, String requestId) {
        Answer answer = result.answer().answer();
        return new TurnResponse(
                result.conversation().id().value(),
                result.issuedToken().map(SessionToken::value).orElse(null),
                result.answer().id().value(),
                result.answer().turn(),
                answer.text(),
                answer.language().code(),
                AnswerParts.state(result.conversation()),
                answer.quickReplies(),
                AnswerParts.cards(answer),
                AnswerParts.actions(answer),
                AnswerParts.answeredBy(answer),
                answer.sources(),
                result.answer().at(),
                requestId);
    }
}
