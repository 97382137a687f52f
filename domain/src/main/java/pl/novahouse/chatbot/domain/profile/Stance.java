package pl.novahouse.chatbot.domain.profile;

import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * Tells for every position whether the visitor speaks of themselves, of somebody else, of a mere supposition, and
 * whether they deny it. What somebody else has or paid, and what would be if, is never stored.
 */
final class Stance {

    private static final Phrases OTHERS = Phrases.of(
            "on|ona|oni",
            "brat|siostra|siostry|bracia|bratowa|kolega|koledzy|kolezanka|kolezanki|kumpel|kumpela|ziomek|sasiad|sasiadka|sasiedzi",
            "znajomy|znajoma|znajomi|szwagier|szwagierka|kuzyn|kuzynka|tesc|tesciowa|tesciowie|rodzice|mama|mamusia|mamcia|tata|tatus|ojciec|matka|wspolnik|wspolniczka",
            "przyjaciel|przyjaciolka|przyjaciele|syn|corka|ciocia|ciotka|wujek|babcia|dziadek|dziadkowie|szef|szefowa",
            "konkurencja|inni|niektorzy|wszyscy|architekt|architektka|projektant|projektantka|majster|fachowiec|hydraulik",
            "inna|inny|druga|drugi|tamta|tamten|pewna|jakas|poprzednia firma|ekipa|wykonawca|oferent",
            "firma|wykonawca|ekipa",
            "brother|sister|friend|friends|neighbour|neighbor|colleague|competitor|parents");
    /** Those one speaks of besides the own household, in the genitive. */
    private static final String RELATIVES =
            "brata|braci|siostry|siostr|bratowej|kolegi|kolegow|kolezanki|kolezanek|kumpla|kumpeli|ziomka|sasiad*|znajom*|szwagra|szwagierki|kuzyn*"
                    + "|tescia|tesciowej|tesciow|rodzicow|mamusi|matki|taty|ojca|przyjaci*|syna|synow|corki|corek|cioci|ciotki|wujka|babci|dziadka|dziadkow|szefa|szefowej|chrzestn*|wspolnik*";

    private static final Phrases FROM_OTHERS = Phrases.of(
            "u|od ?mojej ?naszej mamy",
            "mieszkanie|mieszkaniu|dom|domu|lokal mojej|naszej mamy",
            "u|od niej|niego|nich|kogos|konkurencji|firm*|ekip*|wykonawc*",
            "u|od ?mojego|mojej|moich|naszego|naszej|naszych|jednego|jednej ?innej|innego|innych|dobrego|dobrej|starszego|starszej|mlodszego|mlodszej "
                    + RELATIVES,
            "w|z inn*|konkurencyjn* firm*|ekip*|miejsc*",
            "gdzie indziej",
            "konkurencj*",
            "inn* firm*|ekip*|wykonawc*",
            "mieszkanie|mieszkaniu|dom|domu|lokal|remont|remoncie|budzet|metraz ?mojego|mojej|moich " + RELATIVES);
    private static final Phrases SPOKEN_OF_OTHERS = Phrases.of(
            "zaplacil|zaplacila|zaplacili|placil|placila|placili|wydal|wydala|wydali|dal|dala|dali|wzieli|wziela|wzial",
            "kosztowalo|kosztowal|wyszlo|wyszedl ich|go|ja|jej|im|mu",
            "wycenil|wycenila|wycenili|policzyli|policzyl|policzyla|zaproponowali|zaspiewali|krzykneli|chcieli");
    private static final Phrases OWN = Phrases.of(
            "ja|my|mam|mamy|mnie|mi|nam|nas|moj|moje|moja|mojego|mojej|nasz|nasze|nasza|naszego|naszej|mojemu",
            "potrzebujemy|szukam|szukamy|chcemy|chcialbym|chcialabym|chcielibysmy|jestem|jestesmy",
            "kupilem|kupilam|kupilismy|kupujemy|posiadam|posiadamy|planujemy|dysponujemy|licze",
            "i'm|we|our",
            "u mnie|nas");
    private static final Phrases SUPPOSED = Phrases.of(
            "gdyby|gdybym|gdybysmy|gdybysmy|jakbym|jakby|jakbysmy|zalozmy|przypuscmy|przykladowo|hipotetycznie|teoretycznie",
            "na przyklad",
            "np",
            "if i|we ?had",
            "for example|instance");
    private static final Phrases NOT = Phrases.of("nie|not|don't|dont|doesn't|isn't|nigdy");
    private static final Phrases NOT_A_DENIAL = Phrases.of(
            "nie|not wiem|wiemy|wiecej|mniej|drozej|dluzej|przekr*|ma|mam|mamy problemu|znaczenia|sprawy",
            "nie mam|mamy wiecej|pojecia|jeszcze",
            "nie wiecej|mniej|drozej",
            "nie wiem|wiemy|jestem|pamietam|znam|chodzi|licz*|tylko|zalezy|mog*|moze|dziala*|trzeba|musi*|bede|chcialbym|chcialabym|odpowied*|rozumiem|no|ma|mamy|jest",
            "nie no",
            "nie cale|caly|cala|calego",
            "don't know",
            "not more|less|sure|only");
    /** "nie chcielibyśmy przekroczyć 120 tys." names the very amount. */
    private static final Phrases LIMIT = Phrases.of("przekr*|ponad|drozej|powyzej", "wiecej|mniej niz", "exceed|above");

    private static final Phrases INSTEAD = Phrases.of("zamiast|oprocz", "instead of", "rather than", "skad wie* ze");
    private static final Phrases DENIED_SAYING = Phrases.of(
            "nie mowil*|pisal*|podawal*|wspominal*|twierdzil*|powiedzial*|napisal*", "never|not said|told|wrote");
    private static final Set<String> END_OF_DENIAL =
            Set.of("tylko", "lecz", "ale", "a", "jednak", "but", "only", "wiec", "wole", "chce", "raczej", "bo", "mam");

    private final Utterance text;
    private final boolean[] others;
    private final boolean[] supposed;
    private final boolean[] denied;

    Stance(Utterance text) {
        this.text = text;
        this.others = new boolean[text.size()];
        this.supposed = new boolean[text.size()];
        this.denied = new boolean[text.size()];
        boolean foreign = false;
        boolean mere = false;
        for (int start = 0; start < text.size(); start = text.clauseEnd(start)) {
            int end = text.clauseEnd(start);
            boolean newSentence = start == text.sentenceStart(start);
            boolean own = OWN.in(text, start, end) || lastFirstPerson(start, end) >= 0;
            foreign = isOfOthers(start, end) || (foreign && !newSentence && !own);
            mere = SUPPOSED.in(text, start, end) || (mere && !newSentence && !own);
            mark(start, end, foreign, mere);
            deny(start, end);
        }
    }

    /** Whether what stands there may be taken as said of the visitor. */
    boolean isOwn(int position) {
        return !others[position] && !supposed[position];
    }

    boolean isOfOthers(int position) {
        return others[position];
    }

    boolean isDenied(int position) {
        return denied[position];
    }

    private void mark(int start, int end, boolean foreign, boolean mere) {
        int own = foreign ? Math.max(OWN.last(text, start, end), lastFirstPerson(start, end)) : -1;
        int other = foreign ? lastOther(start, end) : -1;
        int otherEnd = other < 0 ? -1 : FROM_OTHERS.endAt(text, other);
        for (int position = start; position < end; position++) {
            boolean ownAfterOther = own > other && own >= otherEnd && other >= 0 && position >= own;
            others[position] = foreign && !ownAfterOther;
            supposed[position] = mere;
        }
    }

    /** Where the last verb stands that can only be said of oneself, or -1. */
    private int lastFirstPerson(int start, int end) {
        for (int position = end - 1; position >= start; position--) {
            if (text.isWord(position) && isFirstPerson(text.token(position))) {
                return position;
            }
        }
        return -1;
    }

    private static boolean isFirstPerson(Token token) {
        return !token.readings().isEmpty()
                && token.readings().stream().allMatch(reading -> reading.hasAll("verb", "pri"));
    }

    private int lastOther(int start, int end) {
        return Math.max(
                Math.max(OTHERS.last(text, start, end), FROM_OTHERS.last(text, start, end)),
                SPOKEN_OF_OTHERS.last(text, start, end));
    }

    private boolean isOfOthers(int start, int end) {
        if (FROM_OTHERS.in(text, start, end) || SPOKEN_OF_OTHERS.in(text, start, end)) {
            return true;
        }
        for (int position = start; position < end; position++) {
            if (OTHERS.at(text, position) && !isCompany(position)) {
                return true;
            }
        }
        return false;
    }

    /** "z bratem" and "dla siostry" are other forms; "szukam firmy" too; but "dla mama" never occurs. */
    private boolean isCompany(int position) {
        boolean firm = text.begins(position, "firm", "ekip", "wykonawc");
        return text.is(position - 1, "dla", "z", "ze", "jako", "jestem", "dobra", "wasza", "panstwa")
                || (firm && (text.is(position - 1, "moja", "nasza") || text.begins(position + 1, "potrzebn")));
    }

    private void deny(int start, int end) {
        boolean saying = deniesSaying(start);
        boolean inDenial = saying;
        for (int position = start; position < end; position++) {
            if (INSTEAD.at(text, position) || isOtherSideOfComparison(position)) {
                inDenial = true;
            } else if (NOT.at(text, position)) {
                inDenial =
                        (!NOT_A_DENIAL.at(text, position) && !LIMIT.in(text, position, end)) || opensDenial(position);
            } else if (inDenial && endsDenial(position, saying)) {
                inDenial = false;
            }
            denied[position] = inDenial;
        }
    }

    /** "bliżej 90 niż 100", but not "więcej niż 100". */
    private boolean isOtherSideOfComparison(int position) {
        return text.is(position, "niz", "anizeli")
                && !text.is(
                        position - 1, "wiecej", "mniej", "drozej", "taniej", "dluzej", "krocej", "wczesniej", "pozniej")
                && !text.begins(position - 1, "wieksz", "mniejsz", "wyzsz", "nizsz", "drozsz", "tansz");
    }

    private boolean endsDenial(int position, boolean saying) {
        boolean mine = saying && text.is(position, "mam", "chce", "wole");
        return !mine && END_OF_DENIAL.contains(text.word(position)) && !text.is(position - 1, "nie", "not");
    }

    /** "nie mówiłem, że mam 50 m²" denies the second clause with the first. */
    private boolean deniesSaying(int start) {
        int conjunction = text.is(start, ",") ? start + 1 : start;
        return start > 0
                && text.is(conjunction, "ze", "jakoby", "that")
                && DENIED_SAYING.in(text, text.sentenceStart(start), start);
    }

    /** "nie jestem z Gdańska", "nie mam 50 metrów", "nie ma 50 metrów". */
    private boolean opensDenial(int position) {
        return text.is(position + 1, "jestem", "mam", "ma", "mamy", "jest", "chodzi")
                && (text.is(position + 2, "z", "ze", "w", "we", "o", "to")
                        || text.mention(position + 2)
                                .filter(Mention.FirstName.class::isInstance)
                                .isPresent()
                        || text.isNumber(position + 2)
                        || Numerals.at(text, position + 2).isPresent());
    }
}
