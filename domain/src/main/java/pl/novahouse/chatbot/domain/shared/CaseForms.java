package pl.novahouse.chatbot.domain.shared;

/** A name in the cases that running text puts it in; the vocative is left out. */
public record CaseForms(
        String nominative, String genitive, String dative, String accusative, String instrumental, String locative) {

    /** The form in one case. */
    public String in(GrammaticalCase grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> nominative;
            case GENITIVE -> genitive;
            case DATIVE -> dative;
            case ACCUSATIVE -> accusative;
            case INSTRUMENTAL -> instrumental;
            case LOCATIVE -> locative;
        };
    }

    /** The forms of two parts of a name, joined case by case with the mark between them. */
    public CaseForms joined(String mark, CaseForms next) {
        return new CaseForms(
                nominative + mark + next.nominative,
                genitive + mark + next.genitive,
                dative + mark + next.dative,
                accusative + mark + next.accusative,
                instrumental + mark + next.instrumental,
                locative + mark + next.locative);
    }

    /** A part of a name that has one form, such as "nad Wisłą". */
    public static CaseForms indeclinable(String word) {
        return new CaseForms(word, word, word, word, word, word);
    }
}
