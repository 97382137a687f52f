package pl.novahouse.chatbot.domain.conversation;

/** What a message does rather than asks. */
public enum SpeechAct {
    /** Wants to talk to a person. */
    ASKS_FOR_PERSON,
    /** Asks what we keep of what they told. */
    ASKS_WHAT_IS_KNOWN,
    /** Wants a meeting, a visit or a call. */
    ASKS_FOR_CONSULTATION,
    /** Is angry or disappointed. */
    COMPLAINS,
    /** Wants to go on in English. */
    ASKS_FOR_ENGLISH,
    /** Wants to go on in Polish. */
    ASKS_FOR_POLISH,
    GREETS,
    SAYS_GOODBYE,
    THANKS,
    /** Agrees: “tak”, “jasne”, “ok”. */
    AGREES,
    /** Declines: “nie”, “nie, dziękuję”. */
    DECLINES,
    /** Says they will think it over. */
    HESITATES,
    /** Only laughs, sighs or sends an emoji. */
    REACTS
}
