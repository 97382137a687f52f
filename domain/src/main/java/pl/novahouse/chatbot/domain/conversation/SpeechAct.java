package pl.novahouse.chatbot.domain.conversation;

/** What a message does rather than asks. */
public enum SpeechAct {
    /** Wants to talk to a person. */
    ASKS_FOR_PERSON,
    /** Asks what we keep of what they told. */
    ASKS_WHAT_IS_KNOWN,
    /** Wants a meeting, a visit or a call. */
    ASKS_FOR_CONSULTATION,
    /** Wants an offer sent. */
    ASKS_FOR_OFFER,
    /** Asks when somebody will get in touch. */
    ASKS_WHEN_CONTACTED,
    /** Is angry or disappointed. */
    COMPLAINS,
    /** Complains that nobody answers or calls. */
    COMPLAINS_OF_SILENCE,
    /** Says that our answer missed the question. */
    IS_MISUNDERSTOOD,
    /** Wants to be left alone. */
    WANTS_PEACE,
    /** Wants to go on in English. */
    ASKS_FOR_ENGLISH,
    /** Wants to go on in Polish. */
    ASKS_FOR_POLISH,
    /** Asks which languages are spoken here. */
    ASKS_FOR_LANGUAGES,
    /** Asks who or what answers. */
    ASKS_WHO_ANSWERS,
    /** Asks what we can help with. */
    ASKS_WHAT_WE_CAN,
    /** Tries to make another of the assistant. */
    STEERS,
    /** Wants a joke, a song or a poem. */
    WANTS_FUN,
    /** Asks about the assistant's life and feelings. */
    CHATS,
    GREETS,
    SAYS_GOODBYE,
    THANKS,
    /** Agrees: “tak”, “jasne”, “ok”. */
    AGREES,
    /** Declines: “nie”, “nie, dziękuję”. */
    DECLINES,
    /** Says they will think it over. */
    HESITATES,
    /** Does not know what to say, choose or do next. */
    IS_AT_A_LOSS,
    /** Only laughs, sighs or sends an emoji. */
    REACTS
}
