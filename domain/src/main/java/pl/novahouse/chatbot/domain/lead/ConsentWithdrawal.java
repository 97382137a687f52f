package pl.novahouse.chatbot.domain.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises that a visitor takes a consent back in their own words. */
public final class ConsentWithdrawal {

    private static final Phrases WITHDRAWS = Phrases.of(
            "wycofuje|wycofujemy|cofam|cofamy|odwoluje|odwolujemy|anuluje|anulujemy ?moja ?moje ?swoja ?ta ?te ?wyrazona ?wczesniej ?udzielona ?wszystkie zgode|zgody",
            "chce|chcialbym|chcialabym|prosze|poprosze ?o wycofac|wycofanie|cofnac|cofniecie|odwolac|odwolanie|anulowac|anulowanie ?moja ?mojej ?swoja ?swojej ?ta ?tej ?wyrazona ?udzielonej ?wszystkie ?wszystkich zgode|zgody|zgod",
            "wycofaj|wycofajcie|cofnij|cofnijcie|odwolaj|anuluj|anulujcie ?moja ?moje ?wszystkie zgode|zgody",
            "nie zgadzam sie juz ?na",
            "juz ?sie nie zgadzam ?sie ?na",
            "prosze ?juz ?wiecej ?do ?mnie nie dzwonic|kontaktowac|pisac",
            "nie dzwoncie|dzwon|kontaktujcie|piszcie ?juz ?sie ?wiecej ?do ?ze mnie|mna",
            "i ?want ?to ?would ?like withdraw|revoke ?my ?the ?all consent|consents",
            "withdraw|revoke ?my ?the ?all consent|consents",
            "do not|don't|dont call|contact|email me ?anymore",
            "stop calling|contacting|emailing me");

    private static final Phrases MARKETING = Phrases.of(
            "marketing*|reklam*|handlow*|newsletter*|promocj*|ofert|oferty|advertising|promotional|commercial");
    private static final Phrases EMAIL = Phrases.of("mail*|mejl*|email*|newsletter*|e-mail*|poczt*");
    private static final Phrases PHONE = Phrases.of("telefon*|sms*|dzwon*|phone|calls|text");

    private ConsentWithdrawal() {}

    /** The purposes taken back; empty when the message takes nothing back. */
    public static Optional<Set<Purpose>> in(AnalysedText text) {
        List<Token> words = text.words();
        if (!WITHDRAWS.in(words)) {
            return Optional.empty();
        }
        if (!MARKETING.in(words)) {
            return Optional.of(Set.of(Purpose.values()));
        }
        boolean email = EMAIL.in(words);
        boolean phone = PHONE.in(words);
        if (email == phone) {
            return Optional.of(Set.of(Purpose.MARKETING_EMAIL, Purpose.MARKETING_PHONE));
        }
        return Optional.of(Set.of(email ? Purpose.MARKETING_EMAIL : Purpose.MARKETING_PHONE));
    }
}
