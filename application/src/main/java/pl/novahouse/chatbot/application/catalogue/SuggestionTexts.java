package pl.novahouse.chatbot.application.catalogue;

/** What may be asked next, as the visitor would say it. */
interface SuggestionTexts {

    String ask(Suggestion suggestion);
}
