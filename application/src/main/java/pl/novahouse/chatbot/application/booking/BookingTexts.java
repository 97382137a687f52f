package pl.novahouse.chatbot.application.booking;

import java.util.List;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.shared.Language;

/** What is said about consultations, in each language that is answered in. */
sealed interface BookingTexts permits PolishBookingTexts, EnglishBookingTexts {

    static BookingTexts in(Language language) {
        return language.answerLanguage() == Language.PL ? new PolishBookingTexts() : new EnglishBookingTexts();
    }

    /** Hands out the booking page, in several wordings. */
    List<String> invitations();

    /** Hands out the booking page to somebody who named a time, which is only noted. */
    String invitationAfterWish(String wish);

    /** Hands out the booking page to somebody who named a day on which the office is closed. */
    String invitationBecauseClosed();

    /** Says that where and how to talk is agreed with the consultant. */
    String forms();

    /** Offers slots, one a line. */
    String offer(List<String> slots);

    /** Offers other slots because none suits. */
    String offerInstead(List<String> slots);

    /** Offers other slots because the office is closed on that day. */
    String offerBecauseClosed(List<String> slots);

    /** Nothing is free in the days that can be booked. */
    String nothingFree();

    /** Asks again which of the offered slots is meant. */
    String whichOne();

    String askName(String slot);

    String askEmail(String slot);

    /** Asks for consent to be contacted. */
    String askConsent(String wording);

    /** What the visitor agrees with on a button. */
    String consentQuickReply();

    String noQuickReply();

    /** Reads everything back and asks whether to book. */
    String readBack(String slot, Attendee attendee);

    /** Asks once more for a yes or no. */
    String confirmOnceMore(String slot);

    String yesQuickReply();

    String anotherTimeQuickReply();

    String booked(String slot);

    /** The slot is gone; others follow. */
    String takenOffering(List<String> slots);

    /** The slot is gone, and a link follows. */
    String taken(String slot);

    String unknown(String slot);

    String rejected(String slot);

    /** The visitor does not want it after all. */
    String dropped();

    /** Without consent nothing is booked here; the page remains. */
    String withoutConsent();

    /** The visitor would rather not say the name or the address. */
    String withoutData();

    /** What the visitor has booked. */
    String held(String slot, String phone);

    /** What is still in doubt. */
    String inDoubt(String slot);
}
