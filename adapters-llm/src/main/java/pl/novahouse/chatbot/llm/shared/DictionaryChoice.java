package pl.novahouse.chatbot.llm.shared;

import java.util.List;
import java.util.Locale;
import pl.novahouse.chatbot.domain.shared.CaseForms;
import pl.novahouse.chatbot.domain.shared.PlaceNameGrammar.ParadigmChoice;

/** Chooses the paradigm whose genitive and locative the dictionary knows; the likeliest where it knows none. */
record DictionaryChoice(Dictionary dictionary) implements ParadigmChoice {

    @Override
    public CaseForms choose(String noun, List<CaseForms> candidates) {
        for (CaseForms candidate : candidates) {
            if (isKnown(candidate, noun)) {
                return candidate;
            }
        }
        for (CaseForms candidate : candidates) {
            if (isKnown(lower(candidate), noun.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
        return candidates.getFirst();
    }

    private boolean isKnown(CaseForms forms, String lemma) {
        return isKnown(forms, lemma, "sg") || isKnown(forms, lemma, "pl");
    }

    private boolean isKnown(CaseForms forms, String lemma, String number) {
        return dictionary.confirms(forms.genitive(), lemma, "subst", number, "gen")
                && dictionary.confirms(forms.locative(), lemma, "subst", number, "loc");
    }

    private static CaseForms lower(CaseForms forms) {
        return new CaseForms(
                lower(forms.nominative()),
                lower(forms.genitive()),
                lower(forms.dative()),
                lower(forms.accusative()),
                lower(forms.instrumental()),
                lower(forms.locative()));
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
