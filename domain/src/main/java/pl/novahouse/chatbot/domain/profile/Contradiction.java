package pl.novahouse.chatbot.domain.profile;

/**
 * Two values of one field that cannot both hold, where nothing says that the later one corrects the earlier.
 *
 * @param earlier the words of the earlier value, of this message or of an earlier one
 * @param later the words of the later value, of this message
 */
public record Contradiction(ProfileField field, String earlier, String later) {}
