package pl.novahouse.chatbot.application.conversation.port;

import java.util.List;

final class ScriptedAnswerModelTest implements AnswerModelContract {

    @Override
    public AnswerModel answering(String text) {
        return new ScriptedAnswerModel(List.of(text));
    }

    @Override
    public AnswerModel failing() {
        return new ScriptedAnswerModel(List.of());
    }
}
