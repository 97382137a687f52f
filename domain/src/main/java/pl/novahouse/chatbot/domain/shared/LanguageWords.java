package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Folded words and spellings by which a language is told. Words that two of the languages share count for neither. */
final class LanguageWords {

    private static final Set<String> NEUTRAL = words("""
            ok okay okey super premium comfort express plus indywidualny standard email mail e pdf online studio loft
            design hotel bot chat wifi led vip gdansk warszawa wroclaw sopot gdynia danzig breslau warsaw m2 m sqm zl pln
            euro eur k no to do on a i an in my we so was by ten are pan most stop start data list plan test video
            """);

    private static final Set<String> POLISH = words("""
            w we z ze na od dla po przy przez oraz albo lub ale czy jak jaki jaka jakie ile gdzie kiedy kto co czemu jest
            sa byc bedzie bylo byl byla mam masz ma mamy macie maja moj moja moje nasz nasza nie tak tez juz jeszcze tylko
            bardzo prosze dziekuje dzieki dzien dobry czesc hej witam chce chcialbym chcialabym moze mozna mozecie potrzebuje
            szukam interesuje ktory ktora ktore tego tej tym ten ta te mi mnie ci sie sobie jego jej ich wam nam panstwo pani
            za pod nad bez wiec bo zeby aby jesli kosztuje mieszkanie mieszkania lazienka kuchnia pakiet cena projekt
            ze o u
            """);

    private static final Set<String> POLISH_TELLING = words("""
            czesc dziekuje prosze dzien jestem mieszkanie ile czy jaki jakie chce potrzebuje interesuje wykonczenie polsku
            kosztuje mozna szukam witam
            """);

    private static final Set<String> ENGLISH = words("""
            the and of is it its with for you your what how much many when where who why which can could would should will
            have has had does did not this that these there here from about at as if or but be been i'm i'd don't it's
            what's that's like want need know get me us our they them he she am them please thanks yes any some all more
            good great sounds talk human speak person someone looking doing instead payment
            very also just only after before into out up than then too house flat apartment room kitchen bathroom price
            cost quote offer call book budget work tell send show month week day
            """);

    private static final Set<String> ENGLISH_TELLING = words("""
            the hello hi what how which where english please thanks thank you your would could does have i'm i'd don't
            what's morning yes
            """);

    private static final Set<String> GERMAN = words("""
            der die das und ist nicht ein eine einen einem einer mit fur auf von zu zum zur im am bei aus nach uber ich sie
            wir ihr mein meine mich mir wie viel wo wann warum welche welches welcher haben habe hat kann konnen mochte
            brauche suche suchen gibt es auch noch nur schon ja nein bitte danke schon wohnung haus kuche bad preis kosten
            kostet angebot termin paket dauert lange sind bin werden wird wenn oder aber als dass kein keine euro fotos
            dabei anfangen arbeiten sprechen verstehe vielleicht weiss
            """);

    private static final Set<String> GERMAN_TELLING = words("""
            guten hallo ich danke bitte nicht und deutsch sprechen wohnung konnen mochte haben wie gibt wir verstehe
            welches kostet
            """);

    private static final List<String> POLISH_SPELLINGS =
            List.of("sz", "cz", "rz", "dz", "ow", "iem", "ych", "ego", "ie", "owa", "ka", "ni");
    private static final List<String> ENGLISH_SPELLINGS =
            List.of("th", "wh", "ght", "tion", "ing", "ee", "oo", "ck", "sh", "qu", "ly", "ould", "ve", "ou");
    private static final List<String> GERMAN_SPELLINGS =
            List.of("sch", "ei", "ung", "tz", "eu", "lich", "cht", "ieg", "pf", "ahl");

    private LanguageWords() {}

    /** Whether the word is used in conversations of any language. */
    static boolean isNeutral(String word) {
        return NEUTRAL.contains(word);
    }

    static boolean isCommon(Language language, String word) {
        return switch (language) {
            case PL -> POLISH.contains(word);
            case EN -> ENGLISH.contains(word);
            case DE -> GERMAN.contains(word);
            case UK -> false;
        };
    }

    /** Whether the word alone tells the language. */
    static boolean isTelling(Language language, String word) {
        return switch (language) {
            case PL -> POLISH_TELLING.contains(word);
            case EN -> ENGLISH_TELLING.contains(word);
            case DE -> GERMAN_TELLING.contains(word);
            case UK -> false;
        };
    }

    static boolean hasSpelling(Language language, String word) {
        List<String> spellings = switch (language) {
            case PL -> POLISH_SPELLINGS;
            case EN -> ENGLISH_SPELLINGS;
            case DE -> GERMAN_SPELLINGS;
            case UK -> List.of();
        };
        return spellings.stream().anyMatch(word::contains);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
    }
}
