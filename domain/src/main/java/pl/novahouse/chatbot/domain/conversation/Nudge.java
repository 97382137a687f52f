package pl.novahouse.chatbot.domain.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** What a silent visitor may be reminded of: the one thing that is still missing. */
public enum Nudge {
    CONSENT_TO_CONTACT,
    CONFIRMATION_OF_CONTACT,
    NAME,
    ADDRESS,
    CHOICE_OF_SLOT,
    CONFIRMATION_OF_SLOT,
    AREA,
    PACKAGE,
    CONSULTATION,
    /** Nothing is missing that may be asked for; further questions are welcome. */
    QUESTIONS;

    /** What fits the state of that conversation; nothing where the enquiry is already handed on. */
    public static Optional<Nudge> fitting(Conversation conversation) {
        DialogueMemory memory = conversation.memory();
        Optional<Nudge> asked = memory.pending().flatMap(Nudge::missing);
        if (asked.isPresent()) {
            return asked;
        }
        if (memory.contact().filter(stage -> stage == ContactStage.CONFIRMED).isPresent()) {
            return Optional.empty();
        }
        if (memory.slotInMind().isPresent()) {
            return Optional.of(CONFIRMATION_OF_SLOT);
        }
        if (!conversation.profile().area().isAnswered()) {
            return Optional.of(AREA);
        }
        if (!conversation.profile().chosenPackage().isAnswered()
                && memory.packageInFocus().isEmpty()) {
            return Optional.of(PACKAGE);
        }
        boolean declined =
                memory.contact().filter(stage -> stage == ContactStage.DECLINED).isPresent();
        return Optional.of(declined ? QUESTIONS : CONSULTATION);
    }

    private static Optional<Nudge> missing(PendingQuestion question) {
        return switch (question) {
            case PendingQuestion.ForField(ProfileField field) -> missing(field);
            case PendingQuestion.ContactConsent _ -> Optional.of(CONSENT_TO_CONTACT);
            case PendingQuestion.ConfirmsContact _ -> Optional.of(CONFIRMATION_OF_CONTACT);
            case PendingQuestion.WhichSlot _ -> Optional.of(CHOICE_OF_SLOT);
            case PendingQuestion.ConfirmsSlot _ -> Optional.of(CONFIRMATION_OF_SLOT);
            case PendingQuestion.WantsConsultation _, PendingQuestion.WantsPerson _, PendingQuestion.WhichArticle _ ->
                Optional.empty();
        };
    }

    private static Optional<Nudge> missing(ProfileField field) {
        return switch (field) {
            case NAME -> Optional.of(NAME);
            case EMAIL, PHONE -> Optional.of(ADDRESS);
            case AREA -> Optional.of(AREA);
            case PACKAGE -> Optional.of(PACKAGE);
            case MEETING_TIME -> Optional.of(CHOICE_OF_SLOT);
            case CITY, BUDGET, EXCLUDED_PACKAGES, PROPERTY_TYPE, SCOPE, CONDITION, ROOMS, PURPOSE, HANDOVER, START ->
                Optional.empty();
        };
    }
}
