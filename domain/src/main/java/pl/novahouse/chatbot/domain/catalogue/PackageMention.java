package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.TextSpan;

/**
 * A package that a text names, by whatever synonym or slip of the finger. Whether it is wanted, refused or only asked
 * about is for the reader of the context.
 *
 * @param span the words that name it, without the word "pakiet"
 */
public record PackageMention(PackageName name, TextSpan span) {}
