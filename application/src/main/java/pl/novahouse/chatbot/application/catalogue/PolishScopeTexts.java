package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What the packages hold and what costs extra. In Polish. */
final class PolishScopeTexts extends PolishPhrases implements ScopeTexts {

    @Override
    public String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n) {
        String list =
                list(items.stream().sorted().map(item -> scope(item, terms)).toList());
        String lead = asked.map(each -> vary(
                        n,
                        "W cenie pakietu " + name(each) + " (" + rate(each) + ") są: ",
                        "Pakiet " + name(each) + " za " + rate(each) + " obejmuje takie pozycje: ",
                        "Na pakiet " + name(each) + " (" + rate(each) + ") składają się: "))
                .orElseGet(() -> vary(
                        n,
                        "W cenie każdego pakietu są: ",
                        "Każdy pakiet obejmuje takie pozycje: ",
                        "Na każdy pakiet składają się: "));
        return lead + list + ".";
    }

    @Override
    public String includedBriefly(Optional<FinishingPackage> asked, int n) {
        String whose = asked.map(each -> "pakiet " + name(each)).orElse("każdy pakiet");
        return vary(
                n,
                whose + " to projekt, materiały, wykonanie i kompletna łazienka, bez gładzi, lamp i mebli.",
                whose + " to całe wykończenie od projektu po sprzątanie; gładzie, lampy i meble są osobno.");
    }

    @Override
    public String extra(Set<ScopeItem> items, int n) {
        String list = list(items.stream().sorted().map(item -> item(item)).toList());
        return vary(
                n,
                "Poza ceną pakietów są: " + list + ".",
                "Pakiety nie obejmują takich pozycji: " + list + ".",
                "Osobno płatne są: " + list + ".");
    }

    @Override
    public String cabinet(List<PackageName> with, int n) {
        String names = list(with.stream().map(PackageName::displayName).toList());
        return vary(
                n,
                "Podstawowa szafka łazienkowa jest w cenie pakietów " + names + ".",
                "Wyjątkiem jest podstawowa szafka łazienkowa w pakietach " + names + ".");
    }

    @Override
    public String itemIncluded(ScopeItem item, Optional<PackageName> name, int n) {
        String where = name.map(found -> "pakietu " + found.displayName()).orElse("każdego pakietu");
        String what = item(item);
        String is = isPlural(item) ? "są" : "jest";
        return vary(
                n,
                "Tak, " + what + " " + is + " w cenie " + where + ".",
                "Tak – w cenie " + where + " " + is + " " + what + ".",
                "Zgadza się, " + what + " " + is + " częścią " + where + ".");
    }

    @Override
    public String itemExtra(ScopeItem item, Optional<PackageName> name, int n) {
        String what = item(item);
        String packages = name.map(each -> "pakietu " + each.displayName()).orElse("pakietów");
        String cover = name.map(each -> "Pakiet " + each.displayName() + " tego nie obejmuje")
                .orElse("Pakiety tego nie obejmują");
        boolean plural = isPlural(item);
        return vary(
                n,
                "Nie, " + what + " nie " + (plural ? "wchodzą" : "wchodzi") + " w skład " + packages + " i "
                        + (plural ? "są płatne" : "jest płatne") + " osobno.",
                "Nie – " + what + " to osobny koszt, poza ceną " + packages + ".",
                cover + ": " + what + " to dodatkowa pozycja.");
    }

    @Override
    public String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n) {
        String what = item(item);
        String names = list(with.stream().map(PackageName::displayName).toList());
        String lead = asked.map(name -> with.contains(name) ? "Tak, " : "Nie w tym pakiecie: ")
                .orElse("");
        String sentence = lead
                + vary(
                        n,
                        what + " jest w cenie pakietów " + names + ".",
                        "w cenie pakietów " + names + " jest " + what + ".");
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    @Override
    public String itemUnknown(int n) {
        return vary(
                n,
                "Cennik tego nie rozstrzyga, odpowiedź potwierdzi konsultant.",
                "Tego nie ma w cenniku – najlepiej potwierdzić to z konsultantem.");
    }

    @Override
    public String visualisationsOf(FinishingPackage asked, int n) {
        return vary(
                n,
                "Tak, w pakiecie " + name(asked) + " są wizualizacje 3D: " + rooms(asked.visualisedRooms()) + ".",
                "W pakiecie " + name(asked) + " wizualizacje 3D pokazują: " + rooms(asked.visualisedRooms()) + ".");
    }

    @Override
    public String noVisualisations(FinishingPackage asked, int n) {
        return vary(
                n,
                "W pakiecie " + name(asked) + " nie ma wizualizacji 3D.",
                "Pakiet " + name(asked) + " nie obejmuje wizualizacji 3D.");
    }

    @Override
    public String visualisations(List<FinishingPackage> with, int n) {
        String first = name(with.getFirst());
        String list = with.stream()
                .map(each -> name(each) + " – " + rooms(each.visualisedRooms()))
                .collect(Collectors.joining("; "));
        return vary(
                n,
                "Wizualizacje 3D są od pakietu " + first + " wzwyż: " + list + ".",
                "Wizualizacje 3D zawierają pakiety: " + list + ".");
    }
}
