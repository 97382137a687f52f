package pl.novahouse.chatbot.bootstrap.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.bootstrap.conversation.PublishedDialogue.Turn;
import pl.novahouse.chatbot.domain.shared.Tone;

/** What was expected of a turn, what came back, and how they differ. */
record Exchange(Turn turn, JsonNode answer, List<String> faults) {

    static Exchange judge(Turn turn, JsonNode answer, List<Exchange> before) {
        List<String> faults = new ArrayList<>();
        String reply = answer.path("reply").asText();
        expectTexts(turn, reply, faults);
        expectFacts(turn, answer, faults);
        String language = turn.language().orElse("pl");
        if (!answer.path("language").asText().equals(language)) {
            faults.add("answers in " + answer.path("language").asText() + ", not in " + language);
        }
        faults.addAll(language.equals("pl") ? Tone.faults(reply) : Tone.typography(reply));
        if (!before.isEmpty() && before.getLast().reply().equals(reply)) {
            faults.add("says the same twice in a row");
        }
        return new Exchange(turn, answer, faults);
    }

    String reply() {
        return answer.path("reply").asText();
    }

    private static void expectTexts(Turn turn, String reply, List<String> faults) {
        String text = plain(reply);
        String firstSentence = text.split("(?<=[.!?])\\s", 2)[0];
        for (String expected : turn.mentions().orElse(List.of())) {
            if (!text.contains(plain(expected))) {
                faults.add("does not mention “" + expected + "”");
            }
        }
        for (String expected : turn.first().orElse(List.of())) {
            if (!firstSentence.contains(plain(expected))) {
                faults.add("the first sentence does not mention “" + expected + "”");
            }
        }
        for (String unwanted : turn.never().orElse(List.of())) {
            if (text.contains(plain(unwanted))) {
                faults.add("mentions “" + unwanted + "”");
            }
        }
        if (turn.any().isPresent() && turn.any().get().stream().noneMatch(each -> text.contains(plain(each)))) {
            faults.add("mentions none of " + turn.any().get());
        }
    }

    private static void expectFacts(Turn turn, JsonNode answer, List<String> faults) {
        expect(turn.by(), answer.path("answered_by").asText(), "is answered by", faults);
        turn.article()
                .filter(article -> !holds(answer.path("sources"), "", "knowledge:" + article))
                .ifPresent(article -> faults.add("does not rest on the article " + article));
        turn.action()
                .filter(action -> !holds(answer.path("actions"), "type", action))
                .ifPresent(action -> faults.add("comes without the action " + action));
        turn.quick()
                .filter(reply -> !holds(answer.path("quick_replies"), "", reply))
                .ifPresent(reply -> faults.add("does not offer “" + reply + "”"));
        for (String card : turn.cards().orElse(List.of())) {
            if (!holds(answer.path("cards"), "type", card)) {
                faults.add("comes without a card of the kind " + card);
            }
        }
        boolean asks = answer.path("reply").asText().contains("?");
        turn.asks()
                .filter(expected -> expected != asks)
                .ifPresent(expected -> faults.add(expected ? "asks nothing" : "asks something"));
    }

    private static void expect(Optional<String> expected, String actual, String what, List<String> faults) {
        expected.filter(value -> !value.equals(actual))
                .ifPresent(value -> faults.add(what + " " + actual + ", not " + value));
    }

    private static boolean holds(JsonNode list, String field, String value) {
        for (JsonNode entry : list) {
            if ((field.isEmpty() ? entry : entry.path(field)).asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').toLowerCase(Locale.ROOT);
    }
}
