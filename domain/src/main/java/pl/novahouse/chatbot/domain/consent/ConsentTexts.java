package pl.novahouse.chatbot.domain.consent;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Language;

/**
 * Every consent text that was ever shown, by purpose, version and language. A published wording is never edited: a
 * change is a new version beside it.
 */
public final class ConsentTexts {

    private static final String FIRST = "2026-11";
    private static final String CONTROLLER = "{controller}";

    /** The newest version of a purpose stands last. */
    private static final List<ConsentText> PUBLISHED = List.of(
            new ConsentText(
                    Purpose.CONTACT,
                    FIRST,
                    Language.PL,
                    "Wyrażam zgodę na przetwarzanie podanych przeze mnie danych przez administratora: {controller}, w celu"
                            + " kontaktu telefonicznego lub e-mailowego w sprawie mojego zapytania. Zgoda jest dobrowolna"
                            + " i można ją wycofać w każdej chwili, bez wpływu na zgodność z prawem wcześniejszego"
                            + " przetwarzania."),
            new ConsentText(
                    Purpose.CONTACT,
                    FIRST,
                    Language.EN,
                    "I consent to the processing of the data I have given by the controller, {controller}, so that I can"
                            + " be contacted by telephone or e-mail about my enquiry. Consent is voluntary and can be"
                            + " withdrawn at any time, without affecting the lawfulness of earlier processing."),
            new ConsentText(
                    Purpose.MARKETING_EMAIL,
                    FIRST,
                    Language.PL,
                    "Wyrażam zgodę na otrzymywanie informacji handlowych (ofert, promocji i nowości) pocztą"
                            + " elektroniczną na podany adres e-mail od administratora: {controller}. Zgoda jest"
                            + " dobrowolna i można ją wycofać w każdej chwili."),
            new ConsentText(
                    Purpose.MARKETING_EMAIL,
                    FIRST,
                    Language.EN,
                    "I consent to receiving commercial information (offers, promotions and news) by e-mail at the"
                            + " address I have given from the controller, {controller}. Consent is voluntary and can be"
                            + " withdrawn at any time."),
            new ConsentText(
                    Purpose.MARKETING_PHONE,
                    FIRST,
                    Language.PL,
                    "Wyrażam zgodę na marketing bezpośredni za pomocą połączeń telefonicznych i wiadomości SMS pod"
                            + " podanym numerem ze strony administratora: {controller}. Zgoda jest dobrowolna i można ją"
                            + " wycofać w każdej chwili."),
            new ConsentText(
                    Purpose.MARKETING_PHONE,
                    FIRST,
                    Language.EN,
                    "I consent to direct marketing by telephone calls and text messages to the number I have given from"
                            + " the controller, {controller}. Consent is voluntary and can be withdrawn at any time."));

    private final String controller;

    /** @param controller who answers for personal data, with the address */
    public ConsentTexts(String controller) {
        this.controller = controller;
    }

    /** The texts to show now, one for each purpose, in the language we answer in. */
    public List<ConsentText> current(Language language) {
        return List.of(
                current(Purpose.CONTACT, language),
                current(Purpose.MARKETING_EMAIL, language),
                current(Purpose.MARKETING_PHONE, language));
    }

    /** The text to show now. */
    public ConsentText current(Purpose purpose, Language language) {
        return complete(PUBLISHED.stream()
                .filter(text -> text.purpose() == purpose && text.language() == language.answerLanguage())
                .reduce((_, newer) -> newer)
                .orElseThrow());
    }

    /** The text that was shown under a version; empty for a version that never was. */
    public Optional<ConsentText> published(Purpose purpose, String version, Language language) {
        return PUBLISHED.stream()
                .filter(text -> text.purpose() == purpose
                        && text.version().equals(version)
                        && text.language() == language.answerLanguage())
                .findFirst()
                .map(this::complete);
    }

    private ConsentText complete(ConsentText text) {
        return new ConsentText(
                text.purpose(), text.version(), text.language(), text.wording().replace(CONTROLLER, controller));
    }
}
