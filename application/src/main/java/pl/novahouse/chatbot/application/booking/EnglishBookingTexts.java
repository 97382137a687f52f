package pl.novahouse.chatbot.application.booking;

import java.util.List;
import pl.novahouse.chatbot.domain.booking.Attendee;

/** What is said about consultations in English. */
record EnglishBookingTexts() implements BookingTexts {

    @Override
    public List<String> invitations() {
        return List.of(
                "Gladly – a free consultation can be booked in the calendar behind the button below.",
                "Of course. Please pick a convenient time for the free consultation in the calendar below.");
    }

    @Override
    public String invitationAfterWish(String wish) {
        return "Noted: " + wish + ". This is not a booking yet – the free consultation is confirmed only by choosing a"
                + " time in the calendar behind the button below.";
    }

    @Override
    public String invitationBecauseClosed() {
        return "The office is closed on that day. Please choose another time for the free consultation in the calendar"
                + " behind the button below.";
    }

    @Override
    public String forms() {
        return "Whether to talk online, by phone or in person can be agreed with the consultant. A time can be chosen in"
                + " the calendar behind the button below.";
    }

    @Override
    public String offer(List<String> slots) {
        return "Free times for a consultation:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String offerInstead(List<String> slots) {
        return "Nothing is free at that time. The nearest times are:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String offerBecauseClosed(List<String> slots) {
        return "The office is closed on that day. The nearest free times are:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String nothingFree() {
        return "I see no free consultation times in the coming weeks. The current calendar is behind the button below –"
                + " new times appear there as they open.";
    }

    @Override
    public String whichOne() {
        return "Which of these times shall I book? The day and the hour are enough.";
    }

    @Override
    public String askName(String slot) {
        return "Chosen time: " + slot + ". In whose name shall I book the consultation?";
    }

    @Override
    public String askEmail(String slot) {
        return "Chosen time: " + slot + ". Which e-mail address shall I use for the booking?";
    }

    @Override
    public String askConsent(String wording) {
        return "One more thing is needed to book: consent to be contacted. It reads: “" + wording
                + "” May I record this consent?";
    }

    @Override
    public String consentQuickReply() {
        return "Yes, I consent";
    }

    @Override
    public String noQuickReply() {
        return "No, thank you";
    }

    @Override
    public String readBack(String slot, Attendee attendee) {
        return "Please confirm: a free consultation " + slot + ", name: "
                + attendee.name().value() + ", e-mail: "
                + attendee.email().value()
                + attendee.phone().map(phone -> ", phone: " + phone.spaced()).orElse("") + ". Shall I book this time?";
    }

    @Override
    public String confirmOnceMore(String slot) {
        return "To be sure: shall I book the consultation " + slot + "? A “yes” or “no” is enough.";
    }

    @Override
    public String yesQuickReply() {
        return "Yes, book it";
    }

    @Override
    public String anotherTimeQuickReply() {
        return "Another time";
    }

    @Override
    public String booked(String slot) {
        return "Done – the consultation is booked " + slot + " and stands in the consultant’s calendar.";
    }

    @Override
    public String takenOffering(List<String> slots) {
        return "That time has just been taken. These are still free:\n" + list(slots) + "\n" + question(slots);
    }

    @Override
    public String taken(String slot) {
        return "The time “" + slot + "” has just been taken. Another one can be chosen in the calendar below.";
    }

    @Override
    public String unknown(String slot) {
        return "The calendar has not confirmed the booking (“" + slot
                + "”) yet, so please do not count on it. I will check, and you can ask me about it in a few minutes. A"
                + " certain time can be chosen right away behind the button below.";
    }

    @Override
    public String rejected(String slot) {
        return "That time (“" + slot + "”) could not be booked. A convenient time can be chosen in the calendar behind"
                + " the button below.";
    }

    @Override
    public String dropped() {
        return "All right, I am booking nothing. We can come back to the consultation at any time.";
    }

    @Override
    public String withoutConsent() {
        return "That is fine – without this consent I book nothing and pass no data on. A time can be chosen in the"
                + " calendar behind the button below whenever it suits.";
    }

    @Override
    public String withoutData() {
        return "I understand. Without these details I cannot book here, but a time can be chosen in the calendar behind"
                + " the button below.";
    }

    @Override
    public String held(String slot, String phone) {
        return "The consultation is booked " + slot + ". To change or cancel it, please call a consultant at " + phone
                + ".";
    }

    @Override
    public String inDoubt(String slot) {
        return "The booking (“" + slot + "”) still awaits the calendar’s confirmation. Please do not count on it yet; a"
                + " certain time can be chosen behind the button below.";
    }

    private static String question(List<String> slots) {
        return slots.size() == 1 ? "Would this time suit you?" : "Which of them would suit you?";
    }

    private static String list(List<String> slots) {
        return "– " + String.join("\n– ", slots);
    }
}
