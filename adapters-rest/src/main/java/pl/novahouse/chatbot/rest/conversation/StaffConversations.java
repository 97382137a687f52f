package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.TownName;

/** A page of conversations as staff see them. */
@Schema(name = "StaffConversations")
record StaffConversations(
        @Schema(description = "How many match in all.", required = true)
        long total,

        @Schema(description = "From 1.", required = true) int page,
        @Schema(required = true) int pageSize,

        @Schema(description = "The latest activity first.", required = true)
        List<Row> conversations) {

    /** One conversation in a list. */
    @Schema(name = "StaffConversationRow")
    record Row(
            @Schema(required = true) UUID sessionId,

            @Schema(
                    enumeration = {"open", "closed"},
                    required = true)
            String state,

            @Schema(required = true) String language,
            @Schema(required = true) int turns,
            @Schema(required = true) Instant startedAt,
            @Schema(required = true) Instant lastActivityAt,
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable String city) {

        static Row from(Conversation conversation) {
            return new Row(
                    conversation.id().value(),
                    AnswerParts.state(conversation),
                    conversation.language().code(),
                    conversation.turns(),
                    conversation.startedAt(),
                    conversation.lastActivityAt(),
                    conversation
                            .profile()
                            .name()
                            .toOptional()
                            .map(PersonName::value)
                            .orElse(null),
                    conversation
                            .profile()
                            .city()
                            .toOptional()
                            .map(TownName::value)
                            .orElse(null));
        }
    }

    StaffConversations {
        conversations = List.copyOf(conversations);
    }

    static StaffConversations from(ConversationPage page, ConversationFilter filter) {
        return new StaffConversations(
                page.total(),
                filter.page() + 1,
                filter.size(),
                page.conversations().stream().map(Row::from).toList());
    }
}
