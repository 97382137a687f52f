package pl.novahouse.chatbot.llm.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndexContract;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;

class LexicalKnowledgeIndexTest implements KnowledgeIndexContract {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @Override
    public KnowledgeIndex index() {
        return new LexicalKnowledgeIndex(ANALYSIS);
    }

    @Override
    public AnalysedText analysed(String text) {
        return ANALYSIS.analyse(text, Language.PL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jaka jest gwarncja",
                "gwarancji",
                "na ile gwarantujecie prace",
                "co z gwarancjami",
                "GWARANCJA???",
                "is there any guarantee"
            })
    void slips_inflection_and_synonyms_are_understood(String question) {
        KnowledgeIndex index = index();
        index.replace(SampleArticles.ALL);

        List<Match> matches = index.search(analysed(question), Context.none());

        assertThat(matches.getFirst().article()).isEqualTo(SampleArticles.WARRANTY);
    }
}
