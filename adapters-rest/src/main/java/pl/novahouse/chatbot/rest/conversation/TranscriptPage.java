package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.rest.conversation.ProfileFacts.Fact;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** One conversation as its page shows it. */
record TranscriptPage(
        String title, String state, String stateClass, List<Fact> facts, List<Fact> profile, List<Line> lines) {

    /** One entry of the transcript in words. */
    record Line(String role, String author, String at, String took, String text, List<String> sources, String verdict) {

        static Line from(Message message, Opinion opinion) {
            return switch (message) {
                case VisitorMessage(var _, var _, int _, String text, Instant at, var _) ->
                    new Line("visitor", "Odwiedzający", PolishTime.moment(at), "", text, List.of(), "");
                case AnswerMessage(var id, var _, int _, var answer, Instant at, var took) ->
                    new Line(
                            "assistant",
                            PanelWords.author(answer.by()),
                            PolishTime.moment(at),
                            PolishTime.duration(took),
                            answer.text(),
                            answer.sources(),
                            opinion.of(id).map(PanelWords::verdict).orElse(""));
            };
        }
    }

    TranscriptPage {
        facts = List.copyOf(facts);
        profile = List.copyOf(profile);
        lines = List.copyOf(lines);
    }

    static TranscriptPage from(ReadTranscript.Result result) {
        Conversation conversation = result.conversation();
        return new TranscriptPage(
                PanelWords.title(conversation),
                PanelWords.state(conversation),
                AnswerParts.state(conversation),
                Stream.concat(
                                Stream.of(
                                        Fact.of("Rozpoczęta", PolishTime.moment(conversation.startedAt())),
                                        Fact.of("Ostatnia aktywność", PolishTime.moment(conversation.lastActivityAt())),
                                        Fact.of("Odpowiedziane tury", Integer.toString(conversation.turns())),
                                        Fact.of("Język", PanelWords.language(conversation.language())),
                                        Fact.of(
                                                "Identyfikator",
                                                conversation.id().value().toString())),
                                Stream.concat(
                                        AnswerParts.closeReason(conversation).map(PanelWords::reason).stream()
                                                .map(words -> Fact.of("Zakończona", words)),
                                        result.opinion().rating().map(PanelWords::rating).stream()
                                                .map(words -> Fact.of("Ocena rozmowy", words))))
                        .toList(),
                ProfileFacts.of(conversation.profile()),
                result.messages().stream()
                        .map(message -> Line.from(message, result.opinion()))
                        .toList());
    }
}
