package pl.novahouse.chatbot.application.conversation;

import pl.novahouse.chatbot.domain.conversation.Nudge;
import pl.novahouse.chatbot.domain.shared.Language;

/** The reminders' words. They name what is missing, and nobody's name, gender or data. */
final class NudgeTexts {

    private NudgeTexts() {}

    static String of(Nudge nudge, Language language) {
        return language.answerLanguage() == Language.PL ? polish(nudge) : english(nudge);
    }

    private static String polish(Nudge nudge) {
        return switch (nudge) {
            case CONSENT_TO_CONTACT ->
                "Do przekazania sprawy konsultantowi brakuje tylko zgody na kontakt. Bez niej dane nie zostaną wysłane.";
            case CONFIRMATION_OF_CONTACT ->
                "Brakuje tylko potwierdzenia, że dane do kontaktu się zgadzają. Wystarczy odpisać „tak”.";
            case NAME -> "Do przekazania sprawy konsultantowi brakuje tylko imienia.";
            case ADDRESS -> "Do kontaktu z konsultantem brakuje tylko numeru telefonu albo adresu e-mail.";
            case CHOICE_OF_SLOT -> "Do umówienia bezpłatnej konsultacji brakuje tylko wyboru terminu.";
            case CONFIRMATION_OF_SLOT ->
                "Do umówienia konsultacji brakuje tylko potwierdzenia wybranego terminu. Wystarczy odpisać „tak”.";
            case AREA -> "Do orientacyjnej wyceny brakuje tylko metrażu. Wystarczy napisać na przykład „50\u00A0m²”.";
            case PACKAGE ->
                "Metraż jest już zapisany, do wyceny brakuje tylko wyboru pakietu. Mogę też zaproponować pakiet do budżetu.";
            case CONSULTATION ->
                "Dane do orientacyjnej wyceny są już zapisane. Brakuje tylko terminu bezpłatnej konsultacji – pomóc w umówieniu?";
            case QUESTIONS -> "Jeśli pojawią się kolejne pytania o wykończenie, odpowiem na nie tutaj.";
        };
    }

    private static String english(Nudge nudge) {
        return switch (nudge) {
            case CONSENT_TO_CONTACT ->
                "The only thing missing is consent to be contacted. Without it nothing is passed on to a consultant.";
            case CONFIRMATION_OF_CONTACT ->
                "The only thing missing is a confirmation that the contact details are right. A simple “yes” will do.";
            case NAME -> "The only thing missing before a consultant can take over is a first name.";
            case ADDRESS -> "The only thing a consultant still needs is a phone number or an e-mail address.";
            case CHOICE_OF_SLOT -> "The only thing missing for the free consultation is a time that suits you.";
            case CONFIRMATION_OF_SLOT ->
                "The only thing missing for the consultation is a confirmation of the chosen time. A simple “yes” will do.";
            case AREA -> "The only thing missing for an estimate is the floor area, for example “50\u00A0m²”.";
            case PACKAGE ->
                "The floor area is noted; the only thing missing for an estimate is a package. I can also suggest one for a budget.";
            case CONSULTATION ->
                "Everything for an estimate is noted. The only thing missing is a time for the free consultation – shall we find one?";
            case QUESTIONS -> "If more questions about the finishing come up, I am happy to answer them here.";
        };
    }
}
