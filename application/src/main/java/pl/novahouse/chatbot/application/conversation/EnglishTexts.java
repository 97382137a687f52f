package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.Language;

/** The house's sentences in English. */
record EnglishTexts() implements DialogueTexts {

    @Override
    public String greeting() {
        return "Hello! This is the AI assistant of Nova House. I am happy to answer questions about packages, prices and"
                + " the finishing process. How can I help?";
    }

    @Override
    public List<String> firstQuickReplies() {
        return List.of("Which package is the cheapest?", "What does Comfort include?", "How long does it take?");
    }

    @Override
    public List<String> fallbacks() {
        return List.of(
                "I am not sure what you mean. Could you put it another way? I am best at prices, packages, timing and"
                        + " scope.",
                "I do not know that and would rather not guess. I can compare packages, estimate a price for your floor"
                        + " area or describe the stages of the work.",
                "A consultant can answer this best. Shall I give you a consultant's contact, or would a free"
                        + " consultation at a time of your choice suit you better?",
                "It looks like this needs a person. Shall I give you the number of a consultant?");
    }

    @Override
    public List<String> replies(SpeechAct act) {
        return switch (act) {
            case GREETS ->
                List.of(
                        "Hello! How can I help? I am happy to explain packages, prices and timing.",
                        "I am here. What can I clarify for you?");
            case SAYS_GOODBYE ->
                List.of("Thank you for the chat and have a good day!", "Goodbye! I am here if any questions come up.");
            case THANKS ->
                List.of(
                        "I am glad to help. Is there anything else?",
                        "You are welcome! I am here for further questions.",
                        "My pleasure. Feel free to ask more.");
            case AGREES ->
                List.of(
                        "Great. What shall I tell you about: packages, prices or the process?",
                        "Good. What shall I work out or explain next?",
                        "All right. I am here when the next question comes up.");
            case DECLINES ->
                List.of("No problem. I am here if questions come up.", "That is fine. Can I help with anything else?");
            case HESITATES ->
                List.of(
                        "Of course, it is an important decision. I am here whenever you have questions.",
                        "Sure, there is no hurry. This chat will be waiting here.");
            case REACTS ->
                List.of(
                        "I am here. What shall I explain or work out?",
                        "What else can I help with: price, scope or timing?",
                        "Happy to help further. The suggestions below may be of use.");
            case COMPLAINS ->
                List.of(
                        "I am sorry about that, and your frustration is understandable. Please tell me what happened, and"
                                + " I will help or point you to the person who can.",
                        "I apologise for the trouble. A consultant will clear this up fastest; I can also try again if"
                                + " you put the question another way.",
                        "I understand that you are upset. Shall I give you the number of a consultant?");
            case IS_MISUNDERSTOOD ->
                List.of(
                        "Sorry for the misunderstanding. Please ask once more, ideally in one sentence, and I will answer"
                                + " exactly that.",
                        "I am sorry that my answer missed the point. It may be easier to talk to a consultant – shall I"
                                + " give you the number?");
            case WANTS_PEACE ->
                List.of(
                        "All right, I will not disturb you. If a question comes up, just write here.",
                        "Of course. This chat stays open for you.");
            case ASKS_FOR_ENGLISH ->
                List.of(
                        "Of course, let us go on in English. How can I help?",
                        "Sure, back to English. What can I clarify?");
            case ASKS_FOR_POLISH -> List.of("Of course, we can go on in Polish.");
            case ASKS_FOR_LANGUAGES ->
                List.of(
                        "I speak English and Polish – feel free to write in either.",
                        "There are two languages here: English and Polish.");
            case ASKS_WHAT_WE_CAN ->
                List.of(
                        "I answer questions about packages, prices, timing and scope, estimate the cost for a floor area"
                                + " and help to book a free consultation. Where shall we start?",
                        "I can compare packages, estimate a price, describe the stages of the work or give you a"
                                + " consultant's contact. What would help most?");
            case WANTS_FUN ->
                List.of(
                        "I am better with square metres than with jokes, so I will stick to finishing homes. Shall I tell"
                                + " you about packages, prices or timing?",
                        "The stage is not my strong side, but I am happy to estimate a price or compare packages.");
            case CHATS ->
                List.of(
                        "Thank you for asking – I am an AI assistant, so there is not much of a private life. I am happy"
                                + " to help with finishing a flat or house, though.",
                        "There is little to tell about me and much more about packages and prices. What shall I explain?");
            case STEERS ->
                List.of(
                        "I cannot help with that; I only answer questions about finishing flats and houses. I am happy to"
                                + " explain packages, prices or the process.",
                        "Let us stay with finishing your home – that is where I can really help. What shall I explain?");
            case ASKS_FOR_OFFER ->
                List.of(
                        "A consultant prepares the exact offer after a free talk and can send it by e-mail. Just leave"
                                + " your name and e-mail address here, and they will get in touch during office hours.",
                        "A written offer comes from a consultant, who needs your name and e-mail address. I can estimate"
                                + " the price right here.");
            case IS_AT_A_LOSS -> guidance(false);
            case ASKS_FOR_PERSON,
                    ASKS_FOR_CONSULTATION,
                    ASKS_WHAT_IS_KNOWN,
                    ASKS_WHO_ANSWERS,
                    ASKS_WHEN_CONTACTED,
                    COMPLAINS_OF_SILENCE -> bookingInvitations();
        };
    }

    @Override
    public String ask(ProfileField field) {
        return switch (field) {
            case AREA -> "What is the floor area of the flat?";
            case BUDGET -> "What budget is planned for the finishing?";
            case CITY -> "In which town is the property?";
            case PACKAGE -> "Which package seems closest to what you need?";
            case NAME -> "How may I address you?";
            case EMAIL -> "Which e-mail address may we write to?";
            case PHONE -> "Which phone number is best to reach you?";
            case PROPERTY_TYPE -> "Is it a flat or a house?";
            case SCOPE -> "Should the finishing cover everything or selected rooms?";
            case CONDITION -> "Is it in developer state or from the secondary market?";
            case ROOMS -> "How many rooms does the flat have?";
            case PURPOSE -> "Is the flat for yourself or for rent?";
            case HANDOVER -> "When do you expect to receive the keys?";
            case START -> "When should the works start?";
            case MEETING_TIME -> "Which day and time would suit you for a talk?";
            case EXCLUDED_PACKAGES -> "Is there a package you would rule out?";
        };
    }

    @Override
    public List<String> consultationOffers() {
        return List.of(
                "If it helps, a consultant can go through the details in a free consultation.",
                "A consultant prepares an exact quote during a free consultation.");
    }

    @Override
    public List<String> bookingInvitations() {
        return List.of(
                "Gladly: a free consultation can be booked in the calendar behind the button below.",
                "Of course. Please choose a convenient time for a free consultation with the button below.");
    }

    @Override
    public List<String> reached(SpeechAct act, String phone, String hours) {
        return switch (act) {
            case COMPLAINS_OF_SILENCE ->
                List.of(
                        "I am sorry that you have had to wait so long. The fastest way is to call " + phone + " ("
                                + hours
                                + "). You can also leave your name and number here and a consultant will call back.",
                        "I understand and apologise. A consultant can be reached on " + phone + ", " + hours
                                + " – or would you rather be called back?");
            case ASKS_WHEN_CONTACTED ->
                List.of(
                        "A consultant gets in touch during office hours (" + hours
                                + ") once they have a name, a number or"
                                + " an e-mail address and your consent. If it is urgent, please call " + phone + ".",
                        "I do not know the exact time; consultants work " + hours + ". The fastest way is to call "
                                + phone + ".");
            default ->
                List.of(
                        "Of course. You can talk to a consultant on " + phone + " (" + hours
                                + ") or book a free consultation at a convenient time with the button below.",
                        "The number of a consultant is " + phone + " (" + hours
                                + "). If you prefer, leave your name and"
                                + " phone number here and a consultant will call back.");
        };
    }

    @Override
    public List<String> guidance(boolean areaKnown) {
        return areaKnown
                ? List.of(
                        "That is fine. I already have the floor area, so I can estimate prices, compare two packages or"
                                + " suggest one for a budget.",
                        "No worries, one thing at a time. What matters most now: price, scope or timing?")
                : List.of(
                        "That is fine. The easiest start is the floor area – then I can estimate prices. I can also show"
                                + " the packages or describe the stages first.",
                        "No worries, one thing at a time. What matters most now: price, scope or timing?");
    }

    @Override
    public String languageNote(Language written) {
        return "I can answer in English or in Polish."
                + switch (written) {
                    case UK -> " Відповідаю англійською або польською.";
                    case DE -> " Ich antworte auf Englisch oder Polnisch.";
                    case PL, EN -> "";
                };
    }

    @Override
    public String inShort() {
        return "In short: ";
    }

    @Override
    public String nothingMore() {
        return "That is all I can say about it here. A consultant can explain the rest in a free consultation – I can"
                + " suggest a time.";
    }

    @Override
    public String reasonUnknown() {
        return "I do not have the reasons here – a consultant can best explain them in a free consultation.";
    }

    @Override
    public String prompt(ProfileField field) {
        return switch (field) {
            case AREA -> "Great. A rough size is enough, for example “50 m²”.";
            case BUDGET -> "Great. A rough amount is enough, for example “PLN 80,000”.";
            case CITY -> "Great. The name of the town is enough.";
            case NAME,
                    EMAIL,
                    PHONE,
                    PACKAGE,
                    PROPERTY_TYPE,
                    SCOPE,
                    CONDITION,
                    ROOMS,
                    PURPOSE,
                    HANDOVER,
                    START,
                    MEETING_TIME,
                    EXCLUDED_PACKAGES -> ask(field);
        };
    }

    @Override
    public String again() {
        return "Once more, to be sure: ";
    }

    @Override
    public String personQuickReply() {
        return "I want to talk to a consultant";
    }

    @Override
    public String consultationQuickReply() {
        return "Book a free consultation";
    }

    @Override
    public String outOfRange(ProfileField field, String range) {
        return switch (field) {
            case AREA ->
                "We finish properties of " + range + ". Is that area correct? Please give the floor area in m².";
            case BUDGET ->
                "That amount is outside the range of " + range + " in which we make offers. Is that budget correct?";
            default -> "Is that value correct? We accept " + range + ".";
        };
    }

    @Override
    public String contradiction(String earlier, String later) {
        return "Just to be sure: is it “" + later + "” now, or the earlier “" + earlier + "”?";
    }

    @Override
    public String noted(String facts) {
        return "Thank you, noted: " + facts + ".";
    }

    @Override
    public String confirmsNoting() {
        return "Noted.";
    }

    @Override
    public String meets(FirstNameForms name) {
        return "Nice to meet you, " + name.nominative() + ".";
    }

    @Override
    public String cleared() {
        return "All right, that information has been removed from this chat.";
    }

    @Override
    public String unknownIsFine() {
        return "That is no problem, it can be settled later.";
    }

    @Override
    public List<String> afterArea() {
        return List.of("How much will it cost?", "Which package do you recommend?", "How long will it take?");
    }

    @Override
    public String partlyOpen() {
        return "A consultant can best answer the rest of the question; I would rather not guess.";
    }

    @Override
    public String known(String facts) {
        return "From this conversation I know:\n" + facts + "\nAny of it can be changed by writing the new value.";
    }

    @Override
    public String nothingKnown() {
        return "Nothing has been told in this conversation yet. With the floor area and the town I can give an estimate.";
    }
}
