package pl.novahouse.chatbot.application.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Company;

/** Answers what concerns the assistant itself: who it is, what it can do, and that it stays what it is. */
public final class AssistantResponder implements Responder {

    private static final ArticleKey WHO_ANSWERS = new ArticleKey("about-bot");

    private final KnowledgeIndex index;
    private final ArticleReplies articles;

    public AssistantResponder(KnowledgeIndex index, Company company) {
        this.index = index;
        this.articles = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        return SpeechActs.of(turn.text()).flatMap(act -> reply(act, turn));
    }

    private Optional<Reply> reply(SpeechAct act, TurnContext turn) {
        return switch (act) {
            case ASKS_WHO_ANSWERS -> index.article(WHO_ANSWERS).map(article -> articles.give(article, turn));
            case STEERS, ASKS_WHAT_WE_CAN, WANTS_FUN, CHATS ->
                isAboutUs(turn) ? Optional.empty() : Optional.of(Courtesy.of(act, turn));
            case ASKS_FOR_PERSON,
                    ASKS_WHAT_IS_KNOWN,
                    ASKS_FOR_CONSULTATION,
                    ASKS_FOR_OFFER,
                    ASKS_WHEN_CONTACTED,
                    COMPLAINS,
                    COMPLAINS_OF_SILENCE,
                    IS_MISUNDERSTOOD,
                    WANTS_PEACE,
                    ASKS_FOR_ENGLISH,
                    ASKS_FOR_POLISH,
                    ASKS_FOR_LANGUAGES,
                    GREETS,
                    SAYS_GOODBYE,
                    THANKS,
                    AGREES,
                    DECLINES,
                    HESITATES,
                    IS_AT_A_LOSS,
                    REACTS -> Optional.empty();
        };
    }

    /** Whether the message is about packages or the visitor's property besides. */
    private static boolean isAboutUs(TurnContext turn) {
        return turn.tells() || (turn.asks() && !turn.questions().asked().isEmpty());
    }
}
