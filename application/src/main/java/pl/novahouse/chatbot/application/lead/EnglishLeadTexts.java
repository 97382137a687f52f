package pl.novahouse.chatbot.application.lead;

import java.util.List;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** The sentences in English. */
record EnglishLeadTexts() implements LeadTexts {

    @Override
    public String askConsent(String wording) {
        return "To pass your details on to a consultant I need your consent:" + asked(wording);
    }

    @Override
    public String askConsentAgain(String wording) {
        return "The details are noted in this chat. To pass them on to a consultant I still need your consent:"
                + asked(wording);
    }

    private static String asked(String wording) {
        return "\n\n“" + wording + "”\n\nDo you agree? A simple “yes” or “no” is enough.";
    }

    @Override
    public String readBack(Contact contact) {
        StringBuilder lines = new StringBuilder("Your contact details:\n– name: ")
                .append(contact.name().value());
        contact.phone().ifPresent(phone -> lines.append("\n– phone: ").append(phone.spaced()));
        contact.email().ifPresent(email -> lines.append("\n– e-mail: ").append(email.value()));
        return lines.append("\nIs everything correct, and may I pass it on to a consultant?")
                .toString();
    }

    @Override
    public String consentGiven() {
        return "Thank you for your consent.";
    }

    @Override
    public String handedOn() {
        return "Thank you, your enquiry has been passed on. A consultant will get in touch during office hours. You can"
                + " also pick a time for a free consultation in the calendar behind the button below.";
    }

    @Override
    public String declined() {
        return "All right: your details will not be passed on and nobody will contact you about this. I am happy to"
                + " answer further questions here.";
    }

    @Override
    public String postponed() {
        return "Of course, there is no hurry. Just write here whenever a consultant should get in touch.";
    }

    @Override
    public String whatToCorrect() {
        return "What should be corrected: the name, the phone number or the e-mail? Please give the right one.";
    }

    @Override
    public String askRight(ProfileField field) {
        return switch (field) {
            case PHONE -> "Of course. What is the right phone number?";
            case EMAIL -> "Of course. What is the right e-mail address?";
            default -> "Of course. What name should I note?";
        };
    }

    @Override
    public String askName() {
        return "What name may I pass on to the consultant?";
    }

    @Override
    public String askAddress() {
        return "Which phone number or e-mail address may the consultant use?";
    }

    @Override
    public String suggestion() {
        return "If talking to a consultant is easier, just leave your name and a phone number or an e-mail address here.";
    }

    @Override
    public String remindOfConsent() {
        return "Coming back to the contact: do you agree?";
    }

    @Override
    public String remindOfReadBack() {
        return "Coming back to your contact details: are they correct?";
    }

    @Override
    public String correctedEnquiry() {
        return "Your enquiry has been updated too.";
    }

    @Override
    public String withdrawn() {
        return "Your consent has been withdrawn. Nobody will contact you for that purpose. I am still happy to answer"
                + " questions in this chat.";
    }

    @Override
    public String nothingToWithdraw() {
        return "No consent has been given in this chat, so there is nothing to withdraw. Nobody will contact you.";
    }

    @Override
    public String objectedToMarketing() {
        return "Your objection to marketing has been noted and takes effect now: you will get no commercial information"
                + " by e-mail or telephone. If you agreed to be contacted about your enquiry, that stays as it is; you"
                + " can withdraw it at any time by writing so here.";
    }

    @Override
    public String objectedToProcessing(boolean handedOn) {
        String enquiry = handedOn ? ", and the enquiry that was handed on leaves the sales team's system" : "";
        return "Your objection to the processing of your data has been noted and takes effect now. The data from this"
                + " chat will not be used for contact, marketing or profiling" + enquiry
                + ". The chat itself is deleted"
                + " after the period stated in the privacy notice, or earlier if you ask for it. I am still happy to"
                + " answer questions here.";
    }

    @Override
    public List<String> consentReplies() {
        return List.of("Yes, I agree", "No, I do not agree");
    }

    @Override
    public List<String> readBackReplies() {
        return List.of("All correct", "Change something", "Not now");
    }

    @Override
    public List<String> correctionReplies() {
        return List.of("Change the name", "Change the phone", "Change the e-mail", "Cancel it");
    }
}
