package pl.novahouse.chatbot.application.lead;

import java.util.List;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Language;

/** What is said about leaving a name and an address, in each language that is answered in. */
sealed interface LeadTexts permits PolishLeadTexts, EnglishLeadTexts {

    static LeadTexts in(Language language) {
        return language.answerLanguage() == Language.PL ? new PolishLeadTexts() : new EnglishLeadTexts();
    }

    /** Asks for consent, with the words that are agreed to. */
    String askConsent(String wording);

    /** The same question once more, after the data changed. */
    String askConsentAgain(String wording);

    /** Reads the data back and asks whether they are right. */
    String readBack(Contact contact);

    /** Thanks for a consent just given. */
    String consentGiven();

    /** Says that the enquiry was handed on. */
    String handedOn();

    /** Says that nobody will call. */
    String declined();

    /** Says that there is no hurry. */
    String postponed();

    /** Asks what is to be corrected. */
    String whatToCorrect();

    /** Asks for the right value of a field: the name, the e-mail address or the number. */
    String askRight(ProfileField field);

    /** Asks for the name that is still missing. */
    String askName();

    /** Asks for an address that is still missing. */
    String askAddress();

    /** Suggests once to leave a name and an address. */
    String suggestion();

    /** Reminds of the question that still waits. */
    String remindOfConsent();

    String remindOfReadBack();

    /** Says that a correction reached the enquiry too. */
    String correctedEnquiry();

    String withdrawn();

    String nothingToWithdraw();

    /** Says that there will be no commercial information. */
    String objectedToMarketing();

    /**
     * Says that the data are used for nothing more.
     *
     * @param handedOn whether sales have an enquiry, which they lose
     */
    String objectedToProcessing(boolean handedOn);

    List<String> consentReplies();

    List<String> readBackReplies();

    List<String> correctionReplies();
}
