package pl.novahouse.chatbot.domain.knowledge;

import pl.novahouse.chatbot.domain.shared.Language;

/** What an article says and how it is asked for, in the languages that are answered in. */
public record ArticleContent(Subject subject, Edition polish, Edition english) {

    /** The edition in which a speaker of the language is answered. */
    public Edition in(Language language) {
        return language.answerLanguage() == Language.PL ? polish : english;
    }
}
