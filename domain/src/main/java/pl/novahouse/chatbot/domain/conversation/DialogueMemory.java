package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.PackageName;

/**
 * What the dialogue leans on: the question that waits for an answer, the thing last talked about, the answers already
 * given.
 *
 * @param pending the question that our latest answer ended with
 * @param topic the topic of our latest answer
 * @param packageInFocus the package last talked about
 * @param given the latest answers, oldest first, at most {@value #REMEMBERED}
 * @param fallbacksInRow how many of the latest answers in a row were fallbacks, at least 0
 * @param slotInMind the start of the consultation that the visitor chose and has not confirmed yet
 * @param contact how far it is with the visitor's name and address; empty while they were never asked for
 */
public record DialogueMemory(
        Optional<PendingQuestion> pending,
        Optional<Topic> topic,
        Optional<PackageName> packageInFocus,
        List<AnswerKey> given,
        int fallbacksInRow,
        Optional<Instant> slotInMind,
        Optional<ContactStage> contact) {

    /** How many given answers are remembered. */
    public static final int REMEMBERED = 40;

    public DialogueMemory {
        given = List.copyOf(given);
        if (given.size() > REMEMBERED) {
            throw new IllegalArgumentException("at most " + REMEMBERED + " answers are remembered");
        }
        if (fallbacksInRow < 0) {
            throw new IllegalArgumentException("fallbacks in a row cannot be negative");
        }
    }

    public static DialogueMemory empty() {
        return new DialogueMemory(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty());
    }

    /** How often this answer was given already, as far as we remember; lets an answer vary its wording. */
    public int timesGiven(AnswerKey key) {
        return Collections.frequency(given, key);
    }

    /** After an answer on a topic: no question waits any more. */
    public DialogueMemory answered(AnswerKey key, Topic about) {
        return new DialogueMemory(
                Optional.empty(), Optional.of(about), packageInFocus, append(key), 0, slotInMind, contact);
    }

    /** After a courtesy: what we talked about stays. */
    public DialogueMemory toCourtesy(AnswerKey key) {
        return new DialogueMemory(Optional.empty(), topic, packageInFocus, append(key), 0, slotInMind, contact);
    }

    /** The same with one more thing that was said along with the answer. */
    public DialogueMemory also(AnswerKey key) {
        return new DialogueMemory(pending, topic, packageInFocus, append(key), fallbacksInRow, slotInMind, contact);
    }

    /** After a fallback: the topic stays, since the visitor may come back to it. */
    public DialogueMemory fellBack(AnswerKey key) {
        return new DialogueMemory(
                Optional.empty(), topic, packageInFocus, append(key), fallbacksInRow + 1, slotInMind, contact);
    }

    public DialogueMemory asking(PendingQuestion question) {
        return new DialogueMemory(
                Optional.of(question), topic, packageInFocus, given, fallbacksInRow, slotInMind, contact);
    }

    /** The question that waits now, if any. */
    public DialogueMemory asking(Optional<PendingQuestion> question) {
        return new DialogueMemory(question, topic, packageInFocus, given, fallbacksInRow, slotInMind, contact);
    }

    public DialogueMemory focusing(PackageName packageName) {
        return new DialogueMemory(pending, topic, Optional.of(packageName), given, fallbacksInRow, slotInMind, contact);
    }

    /** The visitor chose a time for the consultation. */
    public DialogueMemory choosing(Instant slot) {
        return new DialogueMemory(pending, topic, packageInFocus, given, fallbacksInRow, Optional.of(slot), contact);
    }

    /** The choice of a time is booked, or dropped. */
    public DialogueMemory withoutSlot() {
        return new DialogueMemory(pending, topic, packageInFocus, given, fallbacksInRow, Optional.empty(), contact);
    }

    /** The visitor's name and address have come this far. */
    public DialogueMemory reaching(ContactStage stage) {
        return new DialogueMemory(
                pending, topic, packageInFocus, given, fallbacksInRow, slotInMind, Optional.of(stage));
    }

    public DialogueMemory reaching(Optional<ContactStage> stage) {
        return new DialogueMemory(pending, topic, packageInFocus, given, fallbacksInRow, slotInMind, stage);
    }

    private List<AnswerKey> append(AnswerKey key) {
        List<AnswerKey> all = new ArrayList<>(given);
        all.add(key);
        return all.size() > REMEMBERED ? all.subList(all.size() - REMEMBERED, all.size()) : all;
    }
}
