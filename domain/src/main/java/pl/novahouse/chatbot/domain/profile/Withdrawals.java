package pl.novahouse.chatbot.domain.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Reads which fields the visitor does not know or does not tell, and which they take back. */
final class Withdrawals {

    private static final int REACH = 7;

    private static final Map<ProfileField, Phrases> NOUNS = new EnumMap<>(Map.ofEntries(
            Map.entry(ProfileField.NAME, Phrases.of("imie|imienia|nazwisko|nazwiska|name")),
            Map.entry(
                    ProfileField.EMAIL,
                    Phrases.of("mail|maila|mejla|mejl|email|emaila|mailowy|mailowego|poczty", "e - mail*")),
            Map.entry(ProfileField.PHONE, Phrases.of("telefon|telefonu|numer|numeru|komorki|komorke|phone")),
            Map.entry(ProfileField.CITY, Phrases.of("miasto|miasta|miejscowosc*|lokalizacj*|city")),
            Map.entry(
                    ProfileField.AREA,
                    Phrases.of(
                            "metraz*|powierzchni*|area|size",
                            "ile ?ono ?to ?mieszkanie ?dokladnie ?ma ?mam ?mamy ?jest metr*|m2|m",
                            "wielkosc*",
                            "ile metrow|m2")),
            Map.entry(
                    ProfileField.BUDGET,
                    Phrases.of(
                            "budze*|budrzet*|budget",
                            "ile ?moge ?mozemy ?chce ?chcemy ?mamy ?bede ?bedziemy ?mogl ?mogla ?mogli ?na ?to wydac|przeznaczyc",
                            "ile ?nas ?mnie stac",
                            "kwot*")),
            Map.entry(ProfileField.PACKAGE, Phrases.of("pakiet*", "ktory wybrac|wziac", "co wybrac")),
            Map.entry(ProfileField.ROOMS, Phrases.of("ile ?ma ?jest pokoi", "liczb* pokoi")),
            Map.entry(
                    ProfileField.HANDOVER,
                    Phrases.of("odbior*|odbier*|odebr*|klucze|kluczy", "kiedy ?deweloper odda*")),
            Map.entry(ProfileField.START, Phrases.of("kiedy ?chce* zacz*|start*|rozpocz*", "start* prac")),
            Map.entry(
                    ProfileField.MEETING_TIME,
                    Phrases.of("termin*|spotkani*|rezerwacj*", "kiedy ?bede ?moge mogl*|moge")),
            Map.entry(ProfileField.SCOPE, Phrases.of("zakres*"))));

    private static final Phrases UNKNOWN = Phrases.of(
            "nie wiem|wiemy|znam|znamy|pamietam|pamietamy|wiadomo",
            "nwm|nw|niewiem|idk",
            "nie mam|mamy ?jeszcze ustalon*|okreslon*|sprecyzowan*|konkretn*",
            "?jeszcze nie ?jest ustalon*|okreslon*|sprecyzowan*|znany|znana",
            "nie mam|mamy ?jeszcze ?zielonego|bladego pojecia",
            "nie mam|mamy ?jeszcze ?zadnego ?okreslonego ?ustalonego ?konkretnego ?sprecyzowanego ?dokladnego budzetu|terminu|pakietu|budrzetu",
            "trudno|ciezko ?mi ?to ?teraz ?jeszcze powiedziec|okreslic|oszacowac|stwierdzic",
            "nie jestem|jestesmy ?do ?jeszcze ?konca pew*",
            "nie zdecydowal*|ustalil*|okreslil*|wybral*|wybrana|ustalalismy|liczyl*|mierzyl*|sprawdzal*",
            "jeszcze ?sie ?tego nie wiem|wiemy|zdecydowal*|ustalil*|okreslil*|wybral*|liczyl*|zastanawial*",
            "nie zastanawial*|mysle* ?sie",
            "i don't|dont know",
            "don't|dont know|have ?a ?any ?budget",
            "no idea",
            "not sure",
            "not decided");
    private static final Phrases UNKNOWN_WHEN_ASKED = Phrases.of(
            "?to zalezy",
            "zobaczymy|zobacze",
            "obojetnie|obojetne|obojetny|dowolnie|dowolny|kiedykolwiek|nieokreslony|brak|nieznany|nieznane",
            "bez znaczenia|limitu|ograniczen",
            "tyle ile trzeba|bedzie|potrzeba",
            "wszystko jedno",
            "nie ?mam zdania|preferencji",
            "nie mam ?jeszcze ?takich ?danych",
            "it depends",
            "jeszcze nie|niewiadomo",
            "nie wiadomo");
    private static final Phrases REFUSAL = Phrases.of(
            "nie chce|chcialbym|chcialabym|zamierzam|mam ?ochoty podawac|podac|zdradzac|mowic|udostepniac|dawac",
            "wole|wolalbym|wolalabym nie podawac|podac|zdradzac|mowic|dawac",
            "nie podam|podaje|zdradze",
            "rather not");
    private static final Phrases DENIAL = Phrases.of(
            "nie podawal*|podalem|podalam|mowil*|pisal*|wspominal*|okreslal*|ustalal*|napisal*|powiedzial*|dawal*|bralem|bralam|bralismy|zamawial*|wybieral*",
            "nic ?wam ?panstwu nie podawal*|mowil*|pisal*|wspominal*",
            "never|not|didn't|didnt ?did gave|give|told|tell|said|say|mention*");
    private static final Phrases REMOVAL = Phrases.of(
            "usun*|usuniecie|skasuj*|skasowac|wykasuj*|wykasowac|zapomn*|wykresl*|wymaz*|anuluj*|odwola*|odwoluj*|wycof*|remove|delete|forget",
            "nieaktualn*|niewazn*");
    private static final Phrases NOT_MY_NAME =
            Phrases.of("nie nazywam sie", "nie mam na imie", "my name is not", "my name isn't");
    private static final Phrases NOT_MINE =
            Phrases.of("to nie ?jest ?byl moj|moje|moja", "to zly|bledny|nieaktualny|stary", "not my");

    private final Utterance text;
    private final Cues cues;
    private final Map<ProfileField, Finding<ProfileField>> unknown = new EnumMap<>(ProfileField.class);
    private final Map<ProfileField, Finding<ProfileField>> takenBack = new EnumMap<>(ProfileField.class);

    Withdrawals(Utterance text, Cues cues) {
        this.text = text;
        this.cues = cues;
        for (int position = 0; position < text.size(); position++) {
            readUnknown(position);
            readTakenBack(position);
        }
    }

    Optional<Finding<ProfileField>> unknown(ProfileField field) {
        return Optional.ofNullable(unknown.get(field));
    }

    Optional<Finding<ProfileField>> takenBack(ProfileField field) {
        return Optional.ofNullable(takenBack.get(field));
    }

    private void readUnknown(int position) {
        int refusal = REFUSAL.endAt(text, position);
        int end = Math.max(UNKNOWN.endAt(text, position), refusal);
        boolean answer = end > 0;
        if (cues.asked().isPresent() && end < 0) {
            end = UNKNOWN_WHEN_ASKED.endAt(text, position);
        }
        if (end < 0) {
            return;
        }
        int reach = Math.min(refusal > 0 ? text.clauseEnd(position) : text.sentenceEnd(position), end + REACH);
        boolean named = false;
        if (answer) {
            for (Map.Entry<ProfileField, Phrases> noun : NOUNS.entrySet()) {
                boolean before = noun.getValue().in(text, text.clauseStart(position), position);
                if (before || noun.getValue().in(text, position, reach)) {
                    unknown.putIfAbsent(noun.getKey(), new Finding<>(noun.getKey(), position, end));
                    named = true;
                }
            }
        }
        if (!named && cues.asked().isPresent()) {
            ProfileField asked = cues.asked().get();
            unknown.putIfAbsent(asked, new Finding<>(asked, position, end));
        }
    }

    private void readTakenBack(int position) {
        int name = NOT_MY_NAME.endAt(text, position);
        if (name > 0) {
            takenBack.putIfAbsent(ProfileField.NAME, new Finding<>(ProfileField.NAME, position, name));
        }
        int end = Math.max(
                DENIAL.endAt(text, position), Math.max(REMOVAL.endAt(text, position), NOT_MINE.endAt(text, position)));
        if (end < 0) {
            return;
        }
        int reach = Math.min(text.sentenceEnd(position), end + REACH);
        for (Map.Entry<ProfileField, Phrases> noun : NOUNS.entrySet()) {
            int found = noun.getValue().first(text, end, reach);
            if (found < 0 && DENIAL.at(text, position)) {
                found = noun.getValue().first(text, text.clauseStart(position), position);
            }
            if (found >= 0 && !(noun.getKey() == ProfileField.PHONE && isMailAddress(found))) {
                int from = Math.min(position, found);
                takenBack.putIfAbsent(noun.getKey(), new Finding<>(noun.getKey(), from, Math.max(found + 1, end)));
            }
        }
    }

    private boolean isMailAddress(int position) {
        return text.is(position + 1, "zamowienia", "umowy", "faktury");
    }
}
