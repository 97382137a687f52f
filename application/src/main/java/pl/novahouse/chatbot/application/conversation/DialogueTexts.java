package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.Language;

/** The house's own sentences around the answers, one set a language. */
record DialogueTexts(String greeting, List<String> firstQuickReplies, List<String> fallbacks, String person) {

    private static final DialogueTexts POLISH = new DialogueTexts(
            "Dzień dobry! Jestem asystentem AI firmy Nova House. Chętnie odpowiem na pytania o pakiety, ceny i przebieg"
                    + " wykończenia mieszkania. W czym mogę pomóc?",
            List.of("Jaki jest najtańszy pakiet?", "Co zawiera pakiet Comfort?", "Ile trwa wykończenie?"),
            List.of(
                    "Nie mam pewności, o co chodzi. Proszę napisać to innymi słowami – najlepiej odpowiadam na pytania"
                            + " o ceny, pakiety, terminy i zakres prac.",
                    "Tego jeszcze nie wiem i nie chcę zgadywać. Mogę porównać pakiety, policzyć orientacyjną cenę dla"
                            + " podanego metrażu albo opisać kolejne etapy prac.",
                    "Na to pytanie najlepiej odpowie konsultant. Czy połączyć tę rozmowę z konsultantem, czy wygodniejsza"
                            + " będzie bezpłatna konsultacja telefoniczna?"),
            "Rozmowa z konsultantem");

    private static final DialogueTexts ENGLISH = new DialogueTexts(
            "Hello! I am the AI assistant of Nova House. I am happy to answer questions about packages, prices and the"
                    + " finishing process. How can I help?",
            List.of("Which package is the cheapest?", "What does Comfort include?", "How long does it take?"),
            List.of(
                    "I am not sure what you mean. Could you put it another way? I am best at prices, packages, timing"
                            + " and scope.",
                    "I do not know that yet and would rather not guess. I can compare packages, estimate a price for"
                            + " your floor area or describe the stages of the work.",
                    "A consultant can answer this best. Shall I ask a consultant to join, or would a free phone"
                            + " consultation suit you better?"),
            "Talk to a consultant");

    static DialogueTexts in(Language language) {
        return switch (language) {
            case PL -> POLISH;
            case EN, UK, DE -> ENGLISH;
        };
    }
}
