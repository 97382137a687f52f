package pl.novahouse.chatbot.llm.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.FirstNameGrammar;
import pl.novahouse.chatbot.domain.shared.Gender;

/** Declines first names: by the table of exceptions, by what the dictionary confirms, by rule. */
final class NameDeclension {

    private final Dictionary dictionary;
    private final FirstNames names;
    private final Map<String, String> exceptions;

    NameDeclension(Dictionary dictionary, FirstNames names, List<String[]> exceptions) {
        this.dictionary = dictionary;
        this.names = names;
        this.exceptions = exceptions.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    FirstNameForms decline(String typed) {
        String name = properly(typed);
        Optional<Gender> gender = genderOf(name);
        return new FirstNameForms(name, vocative(name, gender), gender);
    }

    private String properly(String typed) {
        boolean shouted = typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
        boolean mumbled = Character.isLowerCase(typed.codePointAt(0));
        String cased = shouted || mumbled ? Spelling.capitalised(typed) : typed;
        boolean complete =
                names.gender(cased).isPresent() || dictionaryGender(cased).isPresent();
        return complete ? cased : names.properSpelling(cased).orElse(cased);
    }

    private Optional<Gender> genderOf(String name) {
        return names.gender(name).or(() -> dictionaryGender(name)).or(() -> FirstNameGrammar.gender(name));
    }

    private Optional<Gender> dictionaryGender(String name) {
        if (dictionary.confirms(name, name, "subst", "sg", "nom", "m1")) {
            return Optional.of(Gender.MASCULINE);
        }
        return dictionary.confirms(name, name, "subst", "sg", "nom", "f")
                ? Optional.of(Gender.FEMININE)
                : Optional.empty();
    }

    private String vocative(String name, Optional<Gender> gender) {
        String exception = exceptions.get(name);
        if (exception != null) {
            return exception;
        }
        if (gender.isEmpty()) {
            return name;
        }
        List<String> candidates = FirstNameGrammar.vocatives(name, gender.get());
        for (String candidate : candidates) {
            if (dictionary.confirms(candidate, name, "subst", "sg", "voc")) {
                return candidate;
            }
        }
        boolean staysForeign = gender.get() == Gender.MASCULINE && FirstNameGrammar.isForeign(name);
        return staysForeign ? name : candidates.getFirst();
    }
}
