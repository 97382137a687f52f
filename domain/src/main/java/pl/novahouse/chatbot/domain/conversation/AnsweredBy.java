package pl.novahouse.chatbot.domain.conversation;

/** Who gave an answer. */
public enum AnsweredBy {
    CATALOGUE,
    KNOWLEDGE,
    LLM,
    SAFETY,
    FALLBACK,
    PERSON
}
