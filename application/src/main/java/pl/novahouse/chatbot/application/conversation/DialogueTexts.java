package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.Language;

/** The house's own sentences around the answers, in each language that is answered in. */
sealed interface DialogueTexts permits PolishTexts, EnglishTexts {

    static DialogueTexts in(Language language) {
        return language.answerLanguage() == Language.PL ? new PolishTexts() : new EnglishTexts();
    }

    String greeting();

    List<String> firstQuickReplies();

    /** The steps of not knowing, the last of which offers a person. */
    List<String> fallbacks();

    /** What is said to an act, in several wordings. */
    List<String> replies(SpeechAct act);

    /** How a question for a field is put. */
    String ask(ProfileField field);

    /** Offers a consultation, in several wordings. */
    List<String> consultationOffers();

    /** Hands out the booking page. */
    List<String> bookingInvitations();

    /**
     * What is said to an act where it helps to know how the office is reached, in several wordings.
     *
     * @param phone the number as it is read
     * @param hours the office's hours in short
     */
    List<String> reached(SpeechAct act, String phone, String hours);

    /** Helps those on who do not know what to ask, in several wordings. */
    List<String> guidance(boolean areaKnown);

    /** Said once to those whose language we recognise and do not speak. */
    String languageNote(Language written);

    /** Leads in an answer that was given before in the same words. */
    String again();

    /** Leads in a short answer. */
    String inShort();

    /** Says that we have told all we know of a thing, and offers a consultation. */
    String nothingMore();

    /** Said where somebody asks for reasons that we do not know. */
    String reasonUnknown();

    /** Said to a “yes” where we had asked for a field. */
    String prompt(ProfileField field);

    /** The quick reply that asks for a person. */
    String personQuickReply();

    /** The quick reply that asks for a consultation. */
    String consultationQuickReply();

    /** Asks about a value outside the accepted range. */
    String outOfRange(ProfileField field, String range);

    /** Asks which of two values holds. */
    String contradiction(String earlier, String later);

    /** Leads in what was understood, such as “Zapisane: ”. */
    String noted(String facts);

    /** Confirms in a word that something was noted. */
    String confirmsNoting();

    /** Greets somebody who only told their name. */
    String meets(FirstNameForms name);

    /** Says that a field was forgotten again. */
    String cleared();

    /** Says that not knowing a thing is no obstacle. */
    String unknownIsFine();

    /** What one may want to ask next once the area is known. */
    List<String> afterArea();

    /** Said where one of several questions has no answer here. */
    String partlyOpen();

    /** Reads back what the visitor told in this conversation. */
    String known(String facts);

    String nothingKnown();
}
