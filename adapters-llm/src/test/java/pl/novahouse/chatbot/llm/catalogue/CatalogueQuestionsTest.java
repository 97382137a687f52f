package pl.novahouse.chatbot.llm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestions;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;

class CatalogueQuestionsTest {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @TestFactory
    Stream<DynamicTest> each_message_is_understood() {
        return Stream.of("/catalogue/questions.txt", "/catalogue/blind.txt", "/catalogue/blind2.txt")
                .flatMap(file -> QuestionSet.read(file).stream())
                .map(question -> DynamicTest.dynamicTest(
                        question.toString(),
                        () -> assertThat(understood(question)).isEqualTo(question.expected())));
    }

    private static String understood(QuestionSet.Case question) {
        return QuestionSet.describe(
                CatalogueQuestions.in(ANALYSIS.analyse(question.message(), Language.PL), question.context())
                        .asked());
    }
}
