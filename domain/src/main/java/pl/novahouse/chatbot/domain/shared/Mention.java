package pl.novahouse.chatbot.domain.shared;

import java.util.List;

/** Something with a form of its own that was found in a text. What it means for the dialogue is decided elsewhere. */
public sealed interface Mention {

    /** The words in which it was found. */
    TextSpan span();

    /** The same mention in another place. */
    default Mention at(TextSpan other) {
        return switch (this) {
            case Email(TextSpan _, EmailAddress address) -> new Email(other, address);
            case Phone(TextSpan _, PhoneNumber number) -> new Phone(other, number);
            case Town(TextSpan _, Place place, List<Place> namesakes) -> new Town(other, place, namesakes);
            case PossibleTown(TextSpan _, Place place, List<Place> namesakes) ->
                new PossibleTown(other, place, namesakes);
            case FirstName(TextSpan _, String nominative, Gender gender) -> new FirstName(other, nominative, gender);
        };
    }

    /** An e-mail address. */
    record Email(TextSpan span, EmailAddress address) implements Mention {}

    /** A telephone number that is valid in its numbering plan. */
    record Phone(TextSpan span, PhoneNumber number) implements Mention {}

    /**
     * A town, a district or a village, in whatever case it was typed.
     *
     * @param place the one most likely meant
     * @param namesakes other places of the same name, the larger first
     */
    record Town(TextSpan span, Place place, List<Place> namesakes) implements Mention {
        public Town {
            namesakes = List.copyOf(namesakes);
        }
    }

    /**
     * A word that may name a town or may be meant otherwise ("marki", "hel", "Jarosław"): a town only if the dialogue
     * asks for one.
     */
    record PossibleTown(TextSpan span, Place place, List<Place> namesakes) implements Mention {
        public PossibleTown {
            namesakes = List.copyOf(namesakes);
        }
    }

    /**
     * A word that is a first name in some case; whether the visitor meant it so is for the reader of the context.
     *
     * @param nominative the name in its basic form with diacritics, short forms kept ("Kasia", not "Katarzyna")
     */
    record FirstName(TextSpan span, String nominative, Gender gender) implements Mention {}
}
