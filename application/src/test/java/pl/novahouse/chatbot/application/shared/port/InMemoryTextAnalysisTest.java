package pl.novahouse.chatbot.application.shared.port;

class InMemoryTextAnalysisTest implements TextAnalysisContract {

    @Override
    public TextAnalysis analysis() {
        return new InMemoryTextAnalysis();
    }
}
