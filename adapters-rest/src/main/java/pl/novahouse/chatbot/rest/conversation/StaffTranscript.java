package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;

/** One conversation as staff see it. */
@Schema(name = "StaffTranscript")
record StaffTranscript(
        @Schema(required = true) UUID sessionId,

        @Schema(
                enumeration = {"open", "closed"},
                required = true)
        String state,

        @Schema(
                description = "Why it ended; absent while it is open.",
                enumeration = {"inactivity", "staff"})
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String closeReason,

        @Schema(required = true) String language,
        @Schema(required = true) int turns,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant lastActivityAt,
        @Schema(required = true) ProfileBody profile,

        @Schema(description = "What the visitor thinks of the conversation, 1 to 5.", nullable = true) @Nullable
        Integer rating,

        @Schema(required = true) List<Line> messages) {

    /** One entry of the transcript; only an answer says who gave it and how long it took. */
    @Schema(name = "StaffTranscriptLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Schema(required = true) UUID messageId,

            @Schema(
                    enumeration = {"visitor", "assistant"},
                    required = true)
            String role,

            @Schema(required = true) int turn,
            @Schema(required = true) String text,
            @Schema(required = true) Instant createdAt,
            @Nullable String answeredBy,

            @Schema(description = "From the arrival of the message to its answer, milliseconds.") @Nullable
            Long tookMillis,

            @Nullable List<String> sources,

            @Schema(
                    description = "What the visitor thinks of this answer.",
                    enumeration = {"up", "down"})
            @Nullable
            String thumb) {

        static Line from(Message message, Opinion opinion) {
            return switch (message) {
                case VisitorMessage(var id, var _, int turn, String text, Instant at, var _) ->
                    new Line(id.value(), "visitor", turn, text, at, null, null, null, null);
                case AnswerMessage(var id, var _, int turn, var answer, Instant at, var took) ->
                    new Line(
                            id.value(),
                            "assistant",
                            turn,
                            answer.text(),
                            at,
                            AnswerParts.answeredBy(answer),
                            took.toMillis(),
                            answer.sources(),
                            opinion.of(id).map(Thumb::code).orElse(null));
            };
        }
    }

    StaffTranscript {
        messages = List.copyOf(messages);
    }

    static StaffTranscript from(ReadTranscript.Result result) {
        var conversation = result.conversation();
        return new StaffTranscript(
                conversation.id().value(),
                AnswerParts.state(conversation),
                AnswerParts.closeReason(conversation)
                        .map(reason -> switch (reason) {
                            case INACTIVITY -> "inactivity";
                            case STAFF -> "staff";
                        })
                        .orElse(null),
                conversation.language().code(),
                conversation.turns(),
                conversation.startedAt(),
                conversation.lastActivityAt(),
                ProfileBody.from(conversation.profile()),
                result.opinion().rating().map(Rating::stars).orElse(null),
                result.messages().stream()
                        .map(message -> Line.from(message, result.opinion()))
                        .toList());
    }
}
