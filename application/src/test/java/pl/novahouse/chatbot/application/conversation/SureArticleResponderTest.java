package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryKnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.profile.Cues;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

class SureArticleResponderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private final SureArticleResponder responder = new SureArticleResponder(index, SampleCompany.COMPANY);

    @BeforeEach
    void fill() {
        index.replace(SampleArticles.ALL);
    }

    @Test
    void what_is_not_our_business_is_declined_before_anybody_else_answers() {
        assertThat(say("Jaka jest pogoda?", DialogueMemory.empty())
                        .orElseThrow()
                        .answer()
                        .text())
                .isEqualTo("Nie podaję pogody.");
    }

    @Test
    void what_the_catalogue_answers_more_exactly_is_left_to_it() {
        assertThat(say("Jaka jest gwarancja?", DialogueMemory.empty())).isEmpty();
    }

    @Test
    void an_unsure_article_is_left_for_later() {
        assertThat(say("jaka u was w firmie zwykle jest pogoda", DialogueMemory.empty()))
                .isEmpty();
    }

    @Test
    void a_question_about_a_package_is_never_declined() {
        assertThat(say("Premium: czy będzie padać", DialogueMemory.empty())).isEmpty();
    }

    @Test
    void the_choice_among_offered_articles_is_left_to_the_one_who_offered_them() {
        DialogueMemory offered = DialogueMemory.empty()
                .asking(new PendingQuestion.WhichArticle(
                        List.of(new ArticleKey("outside-weather"), new ArticleKey("warranty"))));

        assertThat(say("pogoda", offered)).isEmpty();
    }

    private Optional<Reply> say(String message, DialogueMemory memory) {
        AnalysedText text = analysis.analyse(message, Language.PL);
        return responder.answer(new TurnContext(
                new ConversationId(new UUID(0, 2)),
                new MessageId(new UUID(0, 1)),
                text,
                Language.PL,
                new ProfileReader().read(Profile.empty(), text, Cues.none(), new MessageId(new UUID(0, 1)), NOW),
                memory,
                List.of(),
                PriceList.CATALOGUE,
                NOW,
                NOW.plusSeconds(10),
                _ -> {}));
    }
}
