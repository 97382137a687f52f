package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What the packages hold and what costs extra. In English. */
final class EnglishScopeTexts extends EnglishPhrases implements ScopeTexts {

    @Override
    public String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n) {
        String list =
                list(items.stream().sorted().map(item -> scope(item, terms)).toList());
        return asked.map(each -> vary(
                                n,
                                name(each) + " (" + rate(each) + ") includes ",
                                "In the price of " + name(each) + ", " + rate(each) + ", you get "))
                        .orElseGet(() -> vary(n, "Every package includes ", "In every package you get "))
                + list + ".";
    }

    @Override
    public String includedBriefly(Optional<FinishingPackage> asked, int n) {
        String whose = asked.map(each -> name(each)).orElse("every package");
        return vary(
                n,
                whose
                        + " means design, materials, works and a complete bathroom, without skim coat, lamps and furniture.",
                whose + " covers everything from design to cleaning; skim coat, lamps and furniture are extra.");
    }

    @Override
    public String extra(Set<ScopeItem> items, int n) {
        String list = list(items.stream().sorted().map(this::item).toList());
        return vary(n, "Not included: " + list + ".", "These cost extra: " + list + ".");
    }

    @Override
    public String cabinet(List<PackageName> with, int n) {
        String names = list(with.stream().map(PackageName::displayName).toList());
        return vary(
                n,
                "A basic bathroom cabinet is included in " + names + ".",
                "The exception is a basic bathroom cabinet in " + names + ".");
    }

    @Override
    public String itemIncluded(ScopeItem item, Optional<PackageName> name, int n) {
        String where = name.map(PackageName::displayName).orElse("every package");
        String is = isPlural(item) ? " are" : " is";
        return vary(
                n,
                "Yes, " + item(item) + is + " included in " + where + ".",
                "Yes, in " + where + " the price covers " + item(item) + ".");
    }

    @Override
    public String itemExtra(ScopeItem item, Optional<PackageName> name, int n) {
        String packages = name.map(PackageName::displayName).orElse("the packages");
        String is = isPlural(item) ? " are" : " is";
        return vary(
                n,
                "No, " + item(item) + is + " not included in " + packages + " and paid separately.",
                name.map(each -> each.displayName() + " does not cover ").orElse("The packages do not cover ")
                        + item(item) + "; that costs extra.");
    }

    @Override
    public String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n) {
        String names = list(with.stream().map(PackageName::displayName).toList());
        String lead = asked.map(name -> with.contains(name) ? "Yes, " : "Not in this package: ")
                .orElse("");
        return lead + item(item) + vary(n, " is included in ", " belongs to ") + names + ".";
    }

    @Override
    public String itemUnknown(int n) {
        return vary(
                n,
                "The price list does not say; a consultant will confirm it.",
                "That is not in our price list, a consultant can confirm it.");
    }

    @Override
    public String visualisationsOf(FinishingPackage asked, int n) {
        return vary(
                n,
                "Yes, " + name(asked) + " has 3D visualisations: " + rooms(asked.visualisedRooms()) + ".",
                "In " + name(asked) + " the 3D visualisations show " + rooms(asked.visualisedRooms()) + ".");
    }

    @Override
    public String noVisualisations(FinishingPackage asked, int n) {
        return vary(
                n,
                name(asked) + " has no 3D visualisations.",
                "There are no 3D visualisations in " + name(asked) + ".");
    }

    @Override
    public String visualisations(List<FinishingPackage> with, int n) {
        String list = with.stream()
                .map(each -> name(each) + " – " + rooms(each.visualisedRooms()))
                .collect(Collectors.joining("; "));
        return vary(
                n,
                "3D visualisations come with " + name(with.getFirst()) + " and above: " + list + ".",
                "These packages have 3D visualisations: " + list + ".");
    }
}
