package pl.novahouse.chatbot.domain.catalogue;

import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Token;

/** Finds that a clause is about a thing that has nothing to do with packages. */
final class ForeignNouns {

    /** What may be asked a price of without naming a package. */
    private static final Set<String> PRICED_THINGS = Set.of("""
            mieszkanie pakiet wykonczenie remont metr calosc usluga kawalerka dom domek lokal apartament cena
            koszt wycena zloty tysiac budzet kwota stan klucz firma oferta dzien pytanie m m2 mkw pokoj blok
            metraz powierzchnia pan pani panstwo robocizna cennik przyjemnosc impreza zabawa opcja rzecz sprawa
            wersja wariant standard tys zl kw suma pieniadz kasa polska gora stawka cos wariat osoba klient
            praca developer deweloper wynajem inwestycja studio minimum maksimum wasz nasz info informacja raz
            to co czym mies okolo przyblizenie sklad zakres ramy orientacja srednia lacznie razem wlasciwie prosba chwila witam
            hej czesc ludzie czlowiek sobie kupno rok miasto szacunek skala poziom polka dana wydatek przypadek sciana sufit wnetrze pomieszczenie salon sypialnia przedpokoj szalenstwo jakosc ilosc student mama tata ojciec matka corka syn brat siostra zona maz babcia
            dziadek tesciowa tesc rodzic kolega kolezanka znajomy sasiad partner partnerka narzeczona chlopak
            rozmiar wielkosc wybor rodzina zestaw sie my on te ta ten tu za na do be by i a w z no je""".split("\\s+"));

    private ForeignNouns() {}

    static boolean in(Clause clause) {
        return !clause.isEnglish() && clause.unexplained().stream().anyMatch(ForeignNouns::isForeign);
    }

    private static boolean isForeign(Token token) {
        if (token.readings().isEmpty() || token.folded().length() < 3) {
            return false;
        }
        return token.readings().stream().allMatch(reading -> reading.isOnly("subst", "ger"))
                && token.readings().stream()
                        .noneMatch(reading -> PRICED_THINGS.contains(Folding.fold(reading.lemma())));
    }
}
