package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Tells the town of the property from the town one comes from, and from the towns of our offices. */
final class CityGrammar {

    private static final Phrases OFFICE = Phrases.of(
            "biuro|biura|biurze|siedzib*|oddzial*|showroom*|salon|salonu|placowk*|office|adres|stacjonarn*|realizacj*|jade|jedziemy|portfolio|zdjec*|opini*|przyklad*",
            "spotka* ?sie ?w ?panstwa biurze");
    private static final Phrases CLOSING =
            Phrases.of("pozdrawiam", "z powazaniem|wyrazami|szacunkiem", "best|kind regards");
    private static final Phrases KEYS =
            Phrases.of("klucz|klucze|kluczy|kluczami|kluczyki|kluczem|kamienica|kamienicy|kamienice");
    private static final Phrases NEAR = Phrases.of("pod|kolo|obok|okolice|okolicach|okolicy|blisko|niedaleko|near");
    private static final Phrases TRAVEL = Phrases.of(
            "lece|lecimy|wracam|wracamy|bylem|bylam|bylismy|wyjezdzam|wyjezdzamy|wpadne|wycieczk*|wakacj*|urlop*|weekend|wczasy");
    private static final Phrases INVOICE = Phrases.of("faktur*|nip|regon");
    private static final Phrases PROPERTY = Phrases.of(
            "mieszkanie|mieszkania|mieszkaniu|dom|domu|lokal|lokalu|apartament|kawalerk*|inwestycj*|nieruchomosc*|segment|budowa|budowy|budowie|kupil*|wykonczen*|flat|apartment|house|buduj*");
    private static final Phrases GOODS = Phrases.of(
            "mebl*|plytk*|plytek|kafelk*|drzwi|okna|okien|panele|paneli|parkiet*|fachow*|ekip*|firm*|hurtown*|sklep*|wysylk*|dostaw*|produkt*|material*|transport*|producent*|kolega|kolegi|znajom*");
    private static final Phrases LIVING = Phrases.of("mieszkam|mieszkamy|pochodze|pochodzimy|jestem|live|from|obecnie");

    private final Utterance text;

    private final Stance stance;

    private final Cues cues;

    CityGrammar(Utterance text, Stance stance, Cues cues) {
        this.text = text;
        this.stance = stance;
        this.cues = cues;
    }

    /** The towns that may be the property's, the likeliest last. */
    List<Finding<TownName>> findings(List<Finding<PersonName>> names, List<Moment> moments) {
        int closing = CLOSING.last(text, 0, text.size());
        int letterhead = closing < 0 ? text.size() : closing;
        List<Weighed> towns = new ArrayList<>();
        for (Mention.Town town : text.text().mentions(Mention.Town.class)) {
            int from = text.positionOf(town.span());
            boolean inName = names.stream().anyMatch(name -> from >= name.from() && from < name.to());
            boolean inDate = moments.stream().anyMatch(moment -> from >= moment.from() && from < moment.to());
            if (from >= 0
                    && !isTravel(from)
                    && !inName
                    && !inDate
                    && !KEYS.in(text, from, text.endOf(town.span(), from))
                    && from < letterhead
                    && !text.isAddress(from)
                    && !isOffice(from)
                    && !isBetween(from)
                    && !isOfGoods(from)) {
                Finding<TownName> finding = new Finding<>(town.place().city(), from, text.endOf(town.span(), from));
                towns.add(new Weighed(finding, stance.isOwn(from) ? weight(from) : 0));
            }
        }
        if (towns.isEmpty() && cues.isAskedFor(ProfileField.CITY)) {
            return possible();
        }
        int most = towns.stream().mapToInt(Weighed::weight).max().orElse(0);
        return towns.stream()
                .filter(town -> town.weight() == most)
                .sorted(Comparator.comparingInt(town -> town.finding().from()))
                .map(Weighed::finding)
                .toList();
    }

    /** "między Sopotem a Gdynią" is neither. */
    private boolean isBetween(int position) {
        int first = text.is(position - 1, "a", "i", "oraz") ? position - 3 : position - 1;
        return text.is(first, "miedzy", "pomiedzy");
    }

    /** "wczoraj byłam w Sopocie": where the visitor is or goes for a while. */
    private boolean isTravel(int position) {
        int start = text.clauseStart(position);
        return TRAVEL.in(text, start, position) && !PROPERTY.in(text, start, text.clauseEnd(position));
    }

    /** "meble z Łodzi" are no home there. */
    private boolean isOfGoods(int position) {
        return text.is(position - 1, "z", "ze") && GOODS.at(text, position - 2);
    }

    /** "hel" after we asked for the town. */
    private List<Finding<TownName>> possible() {
        return text.text().mentions(Mention.PossibleTown.class).stream()
                .map(town -> {
                    int from = text.positionOf(town.span());
                    return new Finding<>(town.place().city(), from, text.endOf(town.span(), from));
                })
                .filter(town -> town.from() >= 0)
                .toList();
    }

    private record Weighed(Finding<TownName> finding, int weight) {}

    private boolean isOffice(int position) {
        boolean invoiced = INVOICE.in(text, text.sentenceStart(position), position);
        boolean ours = OFFICE.in(text, text.clauseStart(position), text.clauseEnd(position))
                && !PROPERTY.in(text, text.clauseStart(position), position);
        return invoiced || ours;
    }

    /** "w Rumi na Janowie": a quarter of the town named before it. */
    private boolean isQuarter(int position) {
        return text.is(position - 1, "na")
                && text.mention(position - 2)
                        .filter(Mention.Town.class::isInstance)
                        .isPresent();
    }

    private int weight(int position) {
        int start = text.clauseStart(position);
        if (NEAR.at(text, position - 1) || isQuarter(position)) {
            return 0;
        }
        if (PROPERTY.in(text, start, text.clauseEnd(position))) {
            return 3;
        }
        if (text.is(position - 1, "z", "ze", "from") || LIVING.in(text, start, position)) {
            return 1;
        }
        return 2;
    }
}
