package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Reads what the property is, in which state, for whom, how many rooms it has and how much of it is to be finished. */
final class PropertyGrammar {

    private static final Choices<PropertyType> TYPES = Choices.<PropertyType>none()
            .with(
                    PropertyType.FLAT,
                    "mieszkanie|mieszkania|mieszkaniu|mieszkaniem|mieszkanko|mieszkanka|mieszkanku|mieszanie|miezkanie|mieszkane|flat|dwupokojow*|trzypokojow*|czteropokojow*",
                    "lokal|lokalu mieszkaln*",
                    "m1|m2|m3|m4|m5|m6")
            .with(
                    PropertyType.STUDIO,
                    "mikrokawaler*|mikroapartament*|kawalerk*|kawalerce|studio|garsonier*|jednopokojow*",
                    "studio flat|apartment")
            .with(
                    PropertyType.APARTMENT,
                    "apartament|apartamentu|apartamencie|apartamentem|apartamenty|apartment|penthouse*")
            .with(
                    PropertyType.HOUSE,
                    "dom|domu|domek|domku|domkiem|domem|segment|segmentu|segmencie|blizniak|blizniaka|blizniaku|szeregowiec|szeregowca|szeregowcu|szeregowk*|szeregowce|willa|wille|willi|house|townhouse")
            .with(
                    PropertyType.COMMERCIAL,
                    "lokal|lokalu|lokalem uslugow*|uzytkow*|biurow*|handlow*|gastronom*",
                    "lokal",
                    "studio|salon fryzjersk*|kosmetyczn*|tatuaz*|fotograficzn*|urody|jogi|tanca",
                    "gabinet|kancelari*|restauracj*|kawiarni*|sklep|sklepu",
                    "biuro|biura",
                    "moje|nasze biuro",
                    "powierzchni* biurow*|handlow*|uslugow*");
    private static final Phrases HOME_AS_PLACE = Phrases.of("w|do|z|od|poza domu", "w|do|z domku");
    private static final Phrases HOME_IN_CONSTRUCTION =
            Phrases.of("wykonczeni*|remont*|budow*|stan*|m2|metraz*|powierzchni*|projekt*");
    private static final Choices<Condition> CONDITIONS = Choices.<Condition>none()
            .with(
                    Condition.DEVELOPER,
                    "dewel|devel|dewelopersk*|developersk*|deweloperka|deweloperke|deweloprski|dewelopwrski",
                    "od|u ?naszego ?mojego ?tego dewelopera|developera",
                    "deweloper|developer ?nam ?juz ?ma oddaje|odda|oddal|przekaz*|buduje|konczy|oddac",
                    "rynek|rynku pierwotn*",
                    "nowe|nowego|nowym|swiezo|prosto ?wybudowane ?mieszkanie|od ?od dewelopera",
                    "new build|development",
                    "developer condition|state|standard")
            .with(
                    Condition.UNDER_CONSTRUCTION,
                    "w ?trakcie budowie|budowy",
                    "w ?trakcie trakcie budowy",
                    "jeszcze ?sie buduje|budowane|powstaje",
                    "sie buduje",
                    "dopiero powstaje|buduj*",
                    "dziura w ziemi",
                    "under construction")
            .with(Condition.SHELL, "stan|stanie surow*", "surowy|surowym stan|stanie|zamkniety|otwarty")
            .with(
                    Condition.SECONDARY_MARKET,
                    "rynek|rynku wtorn*",
                    "z drugiej reki",
                    "kamienica|kamienicy|kamienice|kamienicach",
                    "generalny|kapitalny|generalnego|kapitalnego remont|remontu",
                    "do ?generalnego ?kapitalnego remontu",
                    "w starym|starej bloku|kamienicy|kamienica|kamienice",
                    "stare|starego|uzywane mieszkanie|mieszkania",
                    "wielka|wielkiej plyta|plyty|plycie",
                    "z plyty",
                    "generalk*",
                    "secondary market",
                    "po poprzednich|poprzednim wlascicielach|wlascicielu",
                    "mieszkanie|dom|mieszkaniu po babci|dziadkach|dziadku|rodzicach|cioci");

    private static final Choices<Purpose> PURPOSES = Choices.<Purpose>none()
            .with(
                    Purpose.RENTAL,
                    "na|pod ?krotki ?dlugoterminowy ?krotkoterminowy wynajem|najem",
                    "do wynajecia|wynajmu",
                    "wynajmowa*|wynajmowane",
                    "bede|bedziemy wynajmow*",
                    "for|to rent",
                    "airbnb|booking")
            .with(
                    Purpose.INVESTMENT,
                    "inwestycyjn*|inwestycyjnie",
                    "na ?szybka ?dalsza sprzedaz",
                    "pod|jako|na ?ta inwestycj*",
                    "flip|flipa|flipie|flipuje|flipujemy",
                    "as an investment")
            .with(
                    Purpose.OWN_USE,
                    "dla siebie|nas|mnie|rodziny",
                    "bede|bedziemy ?tam ?tu ?w ?nim ?sami ?my mieszkac|mieszkala|mieszkal",
                    "na wlasne|swoje|wlasny|swoj potrzeby|mieszkanie|uzytek",
                    "zamieszkam|zamieszkamy|wprowadzamy|wprowadzimy|wprowadze",
                    "for myself|ourselves|us");
    private static final Phrases YOURS =
            Phrases.of("macie|gdzie|wasz*|panstwa|panstwo|godzin*|czynne|otwarte|adres*|pracuje|spotk*");
    private static final Phrases LOOKING =
            Phrases.of("szukam|szukamy ?taniego ?malego mieszkania|kawalerki|lokalu|domu", "looking for");
    private static final Phrases FOR_WHOM =
            Phrases.of("mieszkanie|dom|lokal|apartament|kawalerka|kawalerke|kupilem|kupilam|kupilismy|glownie|tylko");

    private static final Phrases BATHROOM = Phrases.of("lazienk*|lazience|lazienek|bathroom*", "pokoj kapielowy");
    private static final Phrases KITCHEN = Phrases.of("kuchni|kuchnia|kuchnie|kitchen", "aneks* kuchenn*");
    private static final Phrases OTHER_ROOM =
            Phrases.of("salon|salonu|sypialni*|przedpok*|toalet*|wc|korytarz*|garderob*|taras|balkon");
    private static final Phrases ONLY =
            Phrases.of("tylko|wylacznie|jedynie|sam|sama|same|samej|samego|samym|only|just");
    private static final Phrases WORK = Phrases.of(
            "remont*|wykonczen*|wykonczyc|zrobic|zrobienie|odnowic|wyremontowac|urzadzic|przerobic|modernizac*|remontu|renovat*|aranzacj*");
    private static final Phrases TO_BE_DONE = Phrases.of(
            "do ?generalnego ?calkowitego zrobienia|remontu|wykonczenia|odnowienia|przerobienia|roboty|ogarniecia|urzadzenia|wyremontowania|wymiany|wykafelkowania");
    private static final Phrases INCLUDED =
            Phrases.of("w cenie|pakiecie|zestawie|standardzie", "obejmuj*|wlicz*|zawier*|included|jest|sa");
    private static final Choices<Scope> SCOPES = Choices.<Scope>none()
            .with(
                    Scope.WHOLE,
                    "?wykonczeni* ?wykonczyc pod klucz",
                    "kompleksow*",
                    "cale|calego|calym|calutkie ?nasze ?moje mieszkanie|mieszkania|dom|domu|mieszkaniu|lokal|apartament",
                    "od a do z",
                    "wykonczyc|zrobic|wykonczenie ?wykonczenia calosc|calosci|wszystko|cale|calkiem",
                    "chc* calosc",
                    "turnkey|turn-key",
                    "whole|entire|full flat|apartment|house|finishing|renovation")
            .with(
                    Scope.REFRESH,
                    "odswiez*|odswiezenie|odmalow*|lifting*",
                    "pomalowac|pomalowanie|malowanie ?scian ?i podlog*",
                    "tylko malowanie|malowac|pomalowac",
                    "refresh*")
            .with(
                    Scope.DESIGN_ONLY,
                    "tylko|sam|samego|wylacznie|jedynie|samym ?jest ?potrzebny ?na ?o projekt|projektu|projekcie|projektem|design",
                    "projekt|projektu bez wykonan*|realizacj*",
                    "only|just a|the ?interior design|project");
    private static final Phrases EVERYTHING =
            Phrases.of("calosc|wszystko|cale|kompleksowo|everything|whole|all|calosciowo|calosciowe");

    private static final Phrases ROOMS_IN_A_WORD = Phrases.of(
            "jednopokojow*|dwupokojow*|trzypokojow*|trojpokojow*|czteropokojow*|pieciopokojow*|szesciopokojow*");

    private final Utterance text;
    private final Stance stance;
    private final Cues cues;
    private final GeneralQuestions general;

    PropertyGrammar(Utterance text, Stance stance, Cues cues) {
        this.text = text;
        this.stance = stance;
        this.cues = cues;
        this.general = new GeneralQuestions(text);
    }

    List<Finding<PropertyType>> types() {
        List<Finding<PropertyType>> types = new ArrayList<>(TYPES.in(text));
        types.removeIf(type -> isHomeAsPlace(type)
                || general.at(type.from())
                || isNovaHouse(type)
                || isOurOffice(type)
                || isTypeOfUnit(type)
                || text.isAddress(type.from()));
        return types;
    }

    /** "będę w domu po 16" is no house. */
    private boolean isHomeAsPlace(Finding<PropertyType> type) {
        if (type.value() != PropertyType.HOUSE || !HOME_AS_PLACE.at(text, type.from() - 1)) {
            return false;
        }
        return !HOME_IN_CONSTRUCTION.in(text, text.clauseStart(type.from()), text.clauseEnd(type.from()))
                && !text.isNumber(type.to())
                && !text.is(type.to(), "jednorodzinnym", "pod", "w", "o");
    }

    /** "gdzie macie biuro?" */
    private boolean isOurOffice(Finding<PropertyType> type) {
        return text.begins(type.from(), "biur")
                && (text.isQuestion(type.from())
                        || text.is(type.from() - 1, "wasze", "waszego", "do", "z")
                        || YOURS.in(text, text.sentenceStart(type.from()), text.sentenceEnd(type.from())));
    }

    private boolean isNovaHouse(Finding<PropertyType> type) {
        return text.is(type.from(), "house") && text.is(type.from() - 1, "nova");
    }

    /** "50 m2" is no two-room flat. */
    private boolean isTypeOfUnit(Finding<PropertyType> type) {
        boolean code = text.word(type.from()).length() == 2 && text.begins(type.from(), "m");
        boolean unit = text.isNumber(type.from() - 1)
                || text.is(
                        type.from() - 1, "/", "za", "na", "z", "per", "ile", "od", "w", "kw", "cena", "liczba", "pol")
                || !Character.isUpperCase(text.token(type.from()).surface().charAt(0));
        return code && unit;
    }

    List<Finding<Condition>> conditions() {
        List<Finding<Condition>> conditions = new ArrayList<>(CONDITIONS.in(text));
        conditions.removeIf(condition -> general.at(condition.from()));
        return conditions;
    }

    List<Finding<Purpose>> purposes() {
        List<Finding<Purpose>> purposes = new ArrayList<>(PURPOSES.in(text));
        purposes.removeIf(purpose -> general.at(purpose.from()) || isOfTenant(purpose));
        purposes.removeIf(purpose -> purpose.value() == Purpose.OWN_USE
                && text.is(purpose.from(), "dla")
                && !text.is(purpose.from() + 1, "siebie")
                && !cues.isAskedFor(ProfileField.PURPOSE)
                && !FOR_WHOM.at(text, purpose.from() - 1));
        return purposes;
    }

    /** "szukam mieszkania do wynajęcia" is not ours to finish. */
    private boolean isOfTenant(Finding<Purpose> purpose) {
        return purpose.value() == Purpose.RENTAL && LOOKING.in(text, text.clauseStart(purpose.from()), purpose.from());
    }

    List<Finding<RoomCount>> rooms(List<Quantity> quantities) {
        List<Finding<RoomCount>> rooms = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean whole = quantity.value().scale() <= 0
                    || quantity.value().stripTrailingZeros().scale() <= 0;
            if (quantity.kind() == Kind.ROOMS
                    && whole
                    && quantity.value().intValue() >= 1
                    && quantity.value().intValue() <= RoomCount.MOST) {
                rooms.add(new Finding<>(new RoomCount(quantity.value().intValue()), quantity.from(), quantity.to()));
            }
        }
        for (int position = 0; position < text.size(); position++) {
            if (ROOMS_IN_A_WORD.at(text, position)) {
                rooms.add(new Finding<>(new RoomCount(roomsInAWord(text.word(position))), position, position + 1));
            }
        }
        return rooms;
    }

    private static int roomsInAWord(String word) {
        String[] beginnings = {"jedno", "dwu", "trzy", "cztero", "pieci", "szesci"};
        for (int i = 0; i < beginnings.length; i++) {
            if (word.startsWith(beginnings[i])) {
                return i + 1;
            }
        }
        return 3;
    }

    List<Finding<Scope>> scopes() {
        List<Finding<Scope>> scopes = new ArrayList<>(SCOPES.in(text));
        scopes.removeIf(scope -> general.at(scope.from())
                || isIncluded(scope.from())
                || text.is(scope.from() - 1, "nie")
                || isMeasured(scope));
        boolean asked = cues.isAskedFor(ProfileField.SCOPE);
        if (scopes.isEmpty() && asked) {
            int everything = EVERYTHING.first(text, 0, text.size());
            if (everything >= 0) {
                return List.of(new Finding<>(Scope.WHOLE, everything, everything + 1));
            }
        }
        return scopes.isEmpty() ? rooms(asked) : scopes;
    }

    /** "salon 24 metry, a całe mieszkanie 55" says how large the whole is. */
    private boolean isMeasured(Finding<Scope> scope) {
        int next = text.is(scope.to(), "ma", "to", "jest", "-", ":") ? scope.to() + 1 : scope.to();
        return scope.value() == Scope.WHOLE && text.begins(scope.from(), "cal") && text.isNumber(next);
    }

    private List<Finding<Scope>> rooms(boolean asked) {
        int bathroom = wanted(BATHROOM, asked);
        int kitchen = wanted(KITCHEN, asked);
        int other = wanted(OTHER_ROOM, asked);
        int first = Math.max(bathroom, Math.max(kitchen, other));
        if (first < 0) {
            return List.of();
        }
        boolean together = bathroom >= 0 || kitchen >= 0;
        if (together) {
            bathroom = bathroom < 0 ? near(BATHROOM, kitchen) : bathroom;
            kitchen = kitchen < 0 ? near(KITCHEN, bathroom) : kitchen;
        }
        if (other >= 0) {
            return List.of(new Finding<>(Scope.PARTIAL, other, other + 1));
        }
        int from = bathroom < 0 ? kitchen : kitchen < 0 ? bathroom : Math.min(bathroom, kitchen);
        int to = Math.max(bathroom, kitchen) + 1;
        Scope scope = bathroom < 0 ? Scope.KITCHEN : kitchen < 0 ? Scope.BATHROOM : Scope.BATHROOM_AND_KITCHEN;
        return List.of(new Finding<>(scope, from, to));
    }

    /** Where the room is named as one that is to be finished, or -1. */
    private int wanted(Phrases room, boolean asked) {
        for (int position = 0; position < text.size(); position++) {
            if (!room.at(text, position) || !stance.isOwn(position) || stance.isDenied(position)) {
                continue;
            }
            int start = Math.max(text.clauseStart(position), position - 3);
            boolean located = text.is(position - 1, "w", "do", "dla", "we", "in");
            boolean excepted = text.is(position - 1, "bez", "oprocz", "poza");
            boolean anchored = (ONLY.in(text, start, position) && !located)
                    || WORK.in(text, start, position)
                    || TO_BE_DONE.at(text, position + 1)
                    || (asked && !text.isQuestion(position));
            boolean withFlat = text.is(position - 1, "z", "ze")
                    || (text.is(position - 2, "z", "ze") && !text.is(position - 1, "i"));
            if (anchored && !excepted && !isIncluded(position) && !withFlat && !general.at(position)) {
                return position;
            }
        }
        return -1;
    }

    /** "czy w cenie jest malowanie?" asks what a package holds. */
    private boolean isIncluded(int position) {
        int start = text.sentenceStart(position);
        return INCLUDED.in(text, start, text.sentenceEnd(position))
                && (text.isQuestion(position) || text.is(start, "czy"));
    }

    private int near(Phrases room, int anchor) {
        for (int position = Math.max(0, anchor - 3); position <= Math.min(text.size() - 1, anchor + 3); position++) {
            boolean joined = text.is(position - 1, "i", "oraz", "plus", "+", ",", "and", "z")
                    || text.is(position + 1, "i", "oraz", "plus", "+", ",", "and");
            if (room.at(text, position) && joined && text.sameSentence(position, anchor)) {
                return position;
            }
        }
        return -1;
    }
}
