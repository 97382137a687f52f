package pl.novahouse.chatbot.domain.consent;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Recognises that a visitor objects to the use of their data in their own words. */
public final class ObjectionReading {

    private static final Phrases DECLARES = Phrases.of(
            "wnosze|wnosimy|zglaszam|zglaszamy|skladam|skladamy|wyrazam|wyrazamy ?stanowczy ?moj ?swoj ?niniejszym sprzeciw",
            "sprzeciwiam|sprzeciwiamy sie ?wobec ?dalszemu ?dalszego ?jakiemukolwiek ?wszelkiemu przetwarzaniu|przetwarzania|marketingowi|marketingu|profilowaniu|profilowania|reklamom|wykorzystywaniu|wykorzystaniu",
            "nie zgadzam|zgadzamy ?juz sie ?juz na ?dalsze ?zadne ?jakiekolwiek ?moje ?otrzymywanie ?wysylanie profilowanie|przetwarzanie|marketing|reklamy|reklam|newsletter|newslettera|promocji",
            "nie wyrazam|wyrazamy ?juz zgody na ?dalsze ?zadne ?jakiekolwiek ?moje ?otrzymywanie ?wysylanie profilowanie|marketing|reklamy|reklam|newsletter|newslettera|promocji",
            "nie chce|chcemy ?juz byc profilowany|profilowana|profilowani",
            "nie zycze|zyczymy sobie ?zadnego ?zadnych ?otrzymywac ?dostawac profilowania|marketingu|reklam|newslettera|newsletterow|promocji",
            "nie chce|chcemy ?juz ?wiecej ?otrzymywac ?dostawac ?od ?was ?zadnych reklam|newslettera|newsletterow|marketingu",
            "prosze ?juz ?wiecej nie wysylac|przysylac|przesylac ?mi ?nam ?juz ?wiecej ?zadnych reklam|newslettera|newsletterow|promocji",
            "nie wysylajcie|przysylajcie|przesylajcie ?mi ?nam ?juz ?wiecej ?zadnych reklam|newslettera|newsletterow|promocji",
            "zadam|zadamy ?natychmiastowego zaprzestania ?dalszego przetwarzania|profilowania|marketingu",
            "prosze|prosimy|wnosze o ?natychmiastowe zaprzestanie ?dalszego przetwarzania|profilowania|marketingu",
            "zaprzestancie ?dalszego przetwarzania|profilowania|marketingu",
            "i ?hereby object to ?the ?any ?all ?further processing|profiling|marketing|advertising|being|use|my",
            "i do not|don't|dont agree|consent to ?the ?any profiling|marketing|advertising|processing");

    private static final Phrases NAMES = Phrases.of(
            "sprzeciw|sprzeciwu wobec|do|przeciw|przeciwko|na ?dalszego ?dalszemu ?dalsze ?jakiegokolwiek przetwarzania|przetwarzaniu|przetwarzanie|marketingu|marketingowi|marketing|profilowania|profilowaniu|profilowanie|wykorzystywania|wykorzystania|uzywania",
            "objection to ?the ?any processing|profiling|marketing");

    /** Before a declaration, these make it a question or a condition. */
    private static final Phrases SUPPOSES =
            Phrases.of("czy|jesli|jezeli|gdy|gdyby|gdybym|jak|kiedy|if|how|when|should");

    private static final Phrases MARKETING = Phrases.of(
            "marketing*|reklam*|handlow*|newsletter*|promocj*|ofert|oferty|advertising|promotional|commercial");
    private static final Phrases FOR_MARKETING = Phrases.of(
            "celach|celu|celow|cele|potrzeby|potrzeb marketing*|reklamow*|handlow*", "marketing|advertising purposes");
    private static final Phrases PROFILING = Phrases.of("profilow*|profiling");

    private ObjectionReading() {}

    /**
     * What the message objects to.
     *
     * @param asks whether it asks something; a declaration beside a question still counts, a mere mention does not
     */
    public static Optional<Objection> in(AnalysedText text, boolean asks) {
        List<Token> words = text.words();
        return declares(words) || (!asks && NAMES.in(words)) ? Optional.of(objectionIn(words)) : Optional.empty();
    }

    private static boolean declares(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (SUPPOSES.endAt(words, i) >= 0) {
                return false;
            }
            if (DECLARES.endAt(words, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Profiling serves more than marketing, unless it is said that it does not. */
    private static Objection objectionIn(List<Token> words) {
        boolean marketingAlone = FOR_MARKETING.in(words) || (MARKETING.in(words) && !PROFILING.in(words));
        return marketingAlone ? Objection.MARKETING : Objection.PROCESSING;
    }
}
