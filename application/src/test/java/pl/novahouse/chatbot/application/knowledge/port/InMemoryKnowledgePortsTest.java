package pl.novahouse.chatbot.application.knowledge.port;

import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;

class InMemoryKnowledgePortsTest implements ArticlesContract, UnansweredQuestionsContract, KnowledgeIndexContract {

    @Override
    public Articles articles() {
        return new InMemoryArticles();
    }

    @Override
    public UnansweredQuestions unansweredQuestions() {
        return new InMemoryUnansweredQuestions();
    }

    @Override
    public KnowledgeIndex index() {
        return new InMemoryKnowledgeIndex();
    }

    @Override
    public AnalysedText analysed(String text) {
        return new InMemoryTextAnalysis().analyse(text, Language.PL);
    }
}
