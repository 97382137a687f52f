package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Says what the days and hours of a message are for: the handover of the keys, the start of works, or a talk. */
final class Appointments {

    /** What a moment of the message is the time of. */
    private enum Use {
        HANDOVER,
        START,
        MEETING,
        /** Something that no field holds: moving in, the purchase, opening hours. */
        ELSE
    }

    private static final int SEVEN_DAYS = 6;

    private static final Map<Use, Phrases> WORDS = new EnumMap<>(Map.of(
            Use.HANDOVER,
                    Phrases.of(
                            "odbior*|odbier*|odebr*|klucze|kluczy|kluczyki|kluczami|przekazani*|oddani*|oddaj*|oddac|odda|oddadza|handover|keys",
                            "bedzie|beda|bylo gotowe",
                            "gotowe ?bedzie ?na ?w",
                            "wydani* kluczy|lokalu|mieszkania"),
            Use.START,
                    Phrases.of(
                            "start|startu|startowac|startujemy|wystartowac|zaczac|zaczynac|zaczynamy|zaczelibysmy|zaczecie|zaczniemy|zaczecia|rozpocz*|ruszyc|ruszamy|begin*",
                            "poczatek|rozpoczecie prac*|robot",
                            "wejsc|wejscie ?z ekip*",
                            "remont|wykonczenie|prace|realizacj*|ekip* od|planuj*|chc*|najlepiej",
                            "remont|wykonczenie|prace|ekip* dopiero|pewnie|potrzebn*",
                            "planuj* ?zaczac ?start ?remont|wykonczenie|prace"),
            Use.MEETING,
                    Phrases.of(
                            "spotka*|konsultac*|zadzwon*|dzwon*|oddzwon*|telefon*|rozmow*|porozmaw*|umow*|umaw*|kontakt*|wizyt*|przyjech*|przyjsc|wpasc|wpadn*|dostepn*|pasuje|pasowal*|pasowac|wolne|wolny|wolna|call|meet*|talk|available",
                            "moge|mozemy|moglibysmy|moglbym|moglabym|termin*|bede|bedziemy"),
            Use.ELSE,
                    Phrases.of(
                            "wprowadz*|przeprowadz*|zamieszka*|skoncz*|zakoncz*|ukoncz*|gotowe|kupilem|kupilam|kupilismy|czynne|czynni|otwarte|otwarci|pracujecie|godzin|gwarancj*|lat|urodz*|slub*|urlop*",
                            "jestescie|dziala*")));
    private static final Phrases DONE = Phrases.of(
            "?juz mam|mamy ?juz klucze",
            "mam|mamy ?juz odbior ?techniczny ?kluczy ?juz za soba",
            "odbior ?techniczny ?kluczy ?juz byl|mialem|mialam|mielismy ?juz tydzien|miesiac|wczoraj|dawno|dwa|kilka|pare ?tygodnie ?miesiace ?dni ?tygodni ?miesiecy temu",
            "klucze ?juz mam|mamy|odebran*|sa|dostalem|dostalam|dostalismy",
            "dostalem|dostalam|dostalismy ?juz klucze",
            "?juz odebran*|odebralem|odebralam|odebralismy",
            "jestem|jestesmy|juz ?juz ?swiezo ?tuz po odbiorze",
            "already have the keys");
    private static final Phrases PAST = Phrases.of(
            "byl|bylo|odebralem|odebralam|odebralismy|odebrane|odebrany|odbieralem|odbieralam|odbieralismy",
            "mialem|mialam|mielismy odbior",
            "klucze ?juz ?mam ?mamy od");
    private static final Phrases NOT_YET =
            Phrases.of("nie|jeszcze|przed|bede|bedziemy|dopiero|kiedy|gdy|jak|zanim|czy");

    private static final Phrases CANCELLING =
            Phrases.of("odwola*|skasowa*|anulow*|anuluj*|odwoluj*|rezygnuj*|cancel", "nie moge|mozemy|dam|damy|pasuje");

    private static final Phrases LITTLE = Phrases.of(
            "moze|najlepiej|to|ok|okej|tak|dobrze|niech|bedzie|byc|prosze|raczej|a|no|lub|albo|nie|tylko|np|i|wtedy|dopiero");

    private final Utterance text;
    private final GeneralQuestions general;
    private final boolean meetingKnown;
    private final Stance stance;
    private final Cues cues;
    private final LocalDate today;
    private final List<Finding<Timing>> handovers = new ArrayList<>();
    private final List<Finding<Timing>> starts = new ArrayList<>();
    private final List<Finding<MeetingTime>> meetings = new ArrayList<>();

    Appointments(
            Utterance text,
            Stance stance,
            Cues cues,
            LocalDate today,
            List<Moment> moments,
            FieldState<MeetingTime> known) {
        this.text = text;
        this.stance = stance;
        this.general = new GeneralQuestions(text);
        this.meetingKnown = known.toOptional().isPresent();
        this.cues = cues;
        this.today = today;
        for (Moment moment : moments) {
            assign(moment, known);
        }
        if (handovers.stream().noneMatch(finding -> stance.isOwn(finding.from()))) {
            done();
        }
    }

    List<Finding<Timing>> handovers() {
        return handovers;
    }

    List<Finding<Timing>> starts() {
        return starts;
    }

    List<Finding<MeetingTime>> meetings() {
        return meetings;
    }

    private void assign(Moment moment, FieldState<MeetingTime> known) {
        switch (purpose(moment)) {
            case HANDOVER ->
                moment.days()
                        .map(days -> isPast(moment) ? new Timing.Now() : timing(days))
                        .ifPresent(timing -> handovers.add(finding(timing, moment)));
            case START ->
                moment.days().map(Appointments::timing).ifPresent(timing -> starts.add(finding(timing, moment)));
            case MEETING ->
                meeting(moment, known).ifPresent(time -> meetings.add(new Finding<>(time, moment.from(), moment.to())));
            case ELSE -> {}
        }
    }

    private Use purpose(Moment moment) {
        if (general.at(moment.from()) || CANCELLING.in(text, text.clauseStart(moment.from()), moment.from())) {
            return Use.ELSE;
        }
        Optional<Use> named = nearest(moment);
        boolean day = moment.days()
                .filter(days -> days.precision() != Days.Precision.NOW && !days.isMonth())
                .isPresent();
        if (named.isPresent() && !(moment.hours().isPresent() && named.get() != Use.ELSE)) {
            return named.get();
        }
        if (named.isPresent()) {
            return named.get() == Use.ELSE ? Use.ELSE : Use.MEETING;
        }
        if (cues.isAskedFor(ProfileField.HANDOVER)) {
            return Use.HANDOVER;
        }
        if (cues.isAskedFor(ProfileField.START)) {
            return Use.START;
        }
        if (cues.isAskedFor(ProfileField.MEETING_TIME)) {
            return Use.MEETING;
        }
        boolean timed = moment.hours().isPresent();
        boolean changing = meetingKnown && !text.isQuestion(moment.from());
        return day && (timed || changing || isAlone(moment)) ? Use.MEETING : Use.ELSE;
    }

    /** Whether the message says little but the time: "może w piątek". */
    private boolean isAlone(Moment moment) {
        if (text.isQuestion(moment.from())) {
            return false;
        }
        for (int position = 0; position < text.size(); position++) {
            boolean outside = position < moment.from() || position >= moment.to();
            if (outside && (text.isWord(position) || text.isNumber(position)) && !LITTLE.at(text, position)) {
                return false;
            }
        }
        return true;
    }

    /** The purpose whose word stands nearest in the clause, else the last one before in the sentence. */
    private Optional<Use> nearest(Moment moment) {
        int start = text.clauseStart(moment.from());
        int end = text.clauseEnd(moment.to() - 1);
        Optional<Use> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Map.Entry<Use, Phrases> purpose : WORDS.entrySet()) {
            int before = purpose.getValue().last(text, start, moment.from());
            int after = purpose.getValue().first(text, moment.to(), end);
            int near = Math.min(
                    before < 0 ? Integer.MAX_VALUE : moment.from() - before,
                    after < 0 ? Integer.MAX_VALUE : after - moment.to() + 2);
            if (near < distance && !(before >= 0 && text.is(before - 1, "pod"))) {
                distance = near;
                nearest = Optional.of(purpose.getKey());
            }
        }
        return nearest.or(() -> earlier(moment, start));
    }

    private Optional<Use> earlier(Moment moment, int clauseStart) {
        int start = text.sentenceStart(moment.from());
        Optional<Use> latest = Optional.empty();
        int position = -1;
        for (Map.Entry<Use, Phrases> purpose : WORDS.entrySet()) {
            int before = purpose.getValue().last(text, start, clauseStart);
            if (before > position) {
                position = before;
                latest = Optional.of(purpose.getKey());
            }
        }
        return latest;
    }

    /** "odbiór był w styczniu". */
    private boolean isPast(Moment moment) {
        return PAST.in(text, text.clauseStart(moment.from()), moment.from());
    }

    private static Finding<Timing> finding(Timing timing, Moment moment) {
        return new Finding<>(timing, moment.from(), moment.to());
    }

    private static Timing timing(Days days) {
        return days.precision() == Days.Precision.NOW ? new Timing.Now() : new Timing.Within(days.from(), days.until());
    }

    private Optional<MeetingTime> meeting(Moment moment, FieldState<MeetingTime> known) {
        Optional<MeetingTime> before = known.toOptional();
        Hours hours = moment.hours().orElseGet(() -> new Hours(Optional.empty(), Optional.empty(), moment.to()));
        if (moment.days().isPresent()) {
            Days days = moment.days().get();
            boolean month = days.isMonth() || days.precision() == Days.Precision.NOW;
            return month && !cues.isAskedFor(ProfileField.MEETING_TIME)
                    ? Optional.empty()
                    : Optional.of(new MeetingTime(days.from(), days.until(), hours.notBefore(), hours.notAfter()));
        }
        return Optional.of(
                before.map(time -> new MeetingTime(time.from(), time.to(), hours.notBefore(), hours.notAfter()))
                        .orElseGet(() -> new MeetingTime(
                                today, today.plusDays(SEVEN_DAYS), hours.notBefore(), hours.notAfter())));
    }

    /** "mam już klucze": the handover is over. */
    private void done() {
        for (int position = 0; position < text.size(); position++) {
            int end = DONE.endAt(text, position);
            boolean past = end > 0
                    && !NOT_YET.at(text, position - 1)
                    && !text.isQuestion(position)
                    && !stance.isDenied(position)
                    && stance.isOwn(position);
            if (past) {
                handovers.add(new Finding<>(new Timing.Now(), position, end));
                return;
            }
        }
    }
}
