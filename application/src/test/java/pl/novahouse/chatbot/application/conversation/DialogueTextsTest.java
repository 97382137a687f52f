package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.novahouse.chatbot.domain.conversation.Nudge;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tone;

class DialogueTextsTest {

    @TestFactory
    Stream<DynamicTest> every_sentence_keeps_the_tone() {
        return Stream.concat(
                all(Language.PL)
                        .map(text -> DynamicTest.dynamicTest(
                                text, () -> assertThat(Tone.faults(text)).isEmpty())),
                all(Language.EN)
                        .map(text -> DynamicTest.dynamicTest(
                                text, () -> assertThat(Tone.typography(text)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> what_is_said_to_an_act_is_not_said_twice_in_a_row() {
        return Stream.of(SpeechAct.values())
                .map(act -> DynamicTest.dynamicTest(act.name(), () -> {
                    List<String> texts = DialogueTexts.in(Language.PL).replies(act);
                    assertThat(texts).isNotEmpty().doesNotHaveDuplicates();
                }));
    }

    private static Stream<String> all(Language language) {
        DialogueTexts texts = DialogueTexts.in(language);
        List<String> all = new ArrayList<>(texts.fallbacks());
        for (SpeechAct act : SpeechAct.values()) {
            all.addAll(texts.replies(act));
            all.addAll(texts.reached(act, "+48\u00A0221\u00A0234\u00A0567", "9–17"));
        }
        for (ProfileField field : ProfileField.values()) {
            all.add(texts.ask(field));
            all.add(texts.outOfRange(field, "15–500\u00A0m²"));
        }
        for (Nudge nudge : Nudge.values()) {
            all.add(NudgeTexts.of(nudge, language));
        }
        all.addAll(texts.guidance(true));
        all.addAll(texts.guidance(false));
        all.addAll(texts.consultationOffers());
        all.addAll(texts.bookingInvitations());
        all.addAll(texts.afterArea());
        all.addAll(texts.firstQuickReplies());
        all.addAll(List.of(
                texts.greeting(),
                texts.languageNote(language),
                texts.personQuickReply(),
                texts.consultationQuickReply(),
                texts.contradiction("50\u00A0m²", "60\u00A0m²"),
                texts.noted("50\u00A0m²"),
                texts.cleared(),
                texts.unknownIsFine(),
                texts.partlyOpen(),
                texts.known("50\u00A0m²"),
                texts.nothingKnown()));
        return all.stream().distinct();
    }
}
