package pl.novahouse.chatbot.application.shared.port;

class InMemoryDeclensionTest implements DeclensionContract {

    @Override
    public Declension declension() {
        return new InMemoryDeclension();
    }
}
