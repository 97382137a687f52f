package pl.novahouse.chatbot.rest.shared;

import java.util.Locale;

/** Every code that an error body may carry, with its HTTP status and its sentence for a person. */
public enum ErrorCode {
    MALFORMED_JSON(
            400, "Treść żądania nie jest poprawnym obiektem JSON.", "The request body is not a valid JSON object."),
    VALIDATION_FAILED(400, "Dane w żądaniu są niepoprawne.", "The request holds invalid data."),
    TOO_MANY_KEYS(400, "Treść żądania zawiera zbyt wiele pól.", "The request body holds too many fields."),
    UNAUTHENTICATED(401, "To wymaga zalogowania.", "This requires logging in."),
    FORBIDDEN(403, "Brak uprawnień do tej operacji.", "This operation is not permitted."),
    SESSION_TOKEN_REQUIRED(
            403,
            "Ta rozmowa wymaga ważnego tokenu w nagłówku X-Session-Token.",
            "This conversation requires its valid token in the X-Session-Token header."),
    CSRF_FAILED(
            403,
            "Formularz stracił ważność. Proszę odświeżyć stronę i spróbować ponownie.",
            "The form has expired. Please reload the page and try again."),
    NOT_FOUND(404, "Nie ma takiego zasobu.", "There is no such resource."),
    METHOD_NOT_ALLOWED(405, "Ten adres nie obsługuje tej metody.", "This address does not support this method."),
    NOT_ACCEPTABLE(
            406,
            "Odpowiedź nie jest dostępna w żądanym formacie.",
            "The answer is not available in the requested format."),
    UNSUPPORTED_MEDIA_TYPE(415, "Ten format treści nie jest obsługiwany.", "This content type is not supported."),
    CONFLICT(
            409,
            "Dane zmieniły się w międzyczasie. Proszę je odczytać i spróbować ponownie.",
            "The data changed in the meantime. Please read it and try again."),
    TURN_IN_PROGRESS(
            409,
            "Odpowiedź na poprzednią wiadomość jest jeszcze przygotowywana.",
            "The answer to the previous message is still being prepared."),
    CONVERSATION_CLOSED(409, "Ta rozmowa została zakończona.", "This conversation has ended."),
    PAYLOAD_TOO_LARGE(413, "Żądanie jest za duże.", "The request is too large."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Ten identyfikator wiadomości został już użyty z inną treścią.",
            "This message id has already been used with another text."),
    CONSENT_REQUIRED(
            422,
            "Do tego potrzebna jest zgoda na kontakt w sprawie zapytania.",
            "This requires consent to be contacted about the enquiry."),
    RATE_LIMITED(
            429,
            "Zbyt wiele żądań. Proszę spróbować ponownie za chwilę.",
            "Too many requests. Please try again in a moment."),
    MESSAGE_TOO_FAST(
            429,
            "Wiadomości przychodzą zbyt szybko po sobie. Proszę spróbować ponownie za chwilę.",
            "Messages follow one another too fast. Please try again in a moment."),
    TEMPORARILY_BLOCKED(
            429,
            "Z tego miejsca nadeszło zbyt wiele niepożądanych wiadomości. Proszę spróbować później.",
            "Too many unwanted messages came from here. Please try again later."),
    INTERNAL_ERROR(
            500,
            "Wystąpił nieoczekiwany błąd. Proszę spróbować ponownie.",
            "An unexpected error occurred. Please try again."),
    SERVICE_UNAVAILABLE(
            503,
            "Usługa jest chwilowo niedostępna. Proszę spróbować ponownie za chwilę.",
            "The service is temporarily unavailable. Please try again in a moment.");

    private final int status;
    private final String polish;
    private final String english;

    ErrorCode(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    /** The HTTP status that belongs to the code. */
    public int status() {
        return status;
    }

    /** The code as clients see it, in snake_case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence(ErrorLanguage language) {
        return language.choose(polish, english);
    }
}
