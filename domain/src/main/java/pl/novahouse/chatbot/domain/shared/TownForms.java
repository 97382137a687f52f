package pl.novahouse.chatbot.domain.shared;

/**
 * A town's name as Polish uses it.
 *
 * @param nominative "Wrocław"
 * @param genitive "Wrocławia"
 * @param locative "Wrocławiu"
 * @param inside the locative with its preposition: "we Wrocławiu", "na Helu"
 * @param from the genitive with its preposition: "z Wrocławia", "ze Szczecina"
 */
public record TownForms(String nominative, String genitive, String locative, String inside, String from) {}
