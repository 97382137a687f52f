package pl.novahouse.chatbot.domain.shared;

import java.util.Optional;

/**
 * A first name as Polish uses it.
 *
 * @param nominative the basic form, capitalised and with diacritics where they are certain
 * @param vocative the form of address ("Anno", "Piotrze"); equal to the nominative for a name that does not inflect
 * @param gender empty when neither the dictionary nor the form of the name tells
 */
public record FirstNameForms(String nominative, String vocative, Optional<Gender> gender) {}
