package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.shared.Place;

/** Where we work. In Polish. */
final class PolishReachTexts extends PolishPhrases implements ReachTexts {

    private static final Set<String> TRICITY = Set.of("Gdańsk", "Sopot", "Gdynia");

    private final TownNames towns;

    PolishReachTexts(TownNames towns) {
        this.towns = towns;
    }

    @Override
    public String within(Place place, Coverage.Within coverage, int n) {
        String town = place.name().value();
        String city = coverage.nearest().name();
        if (town.equals(city)) {
            return vary(
                    n,
                    "Tak, działamy " + towns.inside(town) + ".",
                    "Tak – " + towns.inside(town) + " wykańczamy mieszkania na co dzień.");
        }
        String distance = coverage.kilometres() < 1 ? "" : ", około " + kilometres(coverage.kilometres());
        return vary(
                n,
                "Tak, działamy " + towns.inside(town) + distance + " od " + towns.genitive(city) + ".",
                "Tak, " + town + " leży w naszym zasięgu" + distance + " od " + towns.genitive(city) + ".");
    }

    @Override
    public String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n) {
        String town = place.name().value();
        String city = towns.genitive(coverage.nearest().name());
        return vary(
                n,
                town + ": poza naszym stałym obszarem – około " + kilometres(coverage.kilometres()) + " od " + city
                        + ", a dojeżdżamy do " + kilometres(area.radiusKm())
                        + "; taką realizację ustala się indywidualnie i potwierdza ją konsultant.",
                "Tego nie mogę obiecać: " + town + " to już około " + kilometres(coverage.kilometres()) + " od " + city
                        + ", poza zasięgiem " + kilometres(area.radiusKm())
                        + ". Możliwość realizacji potwierdzi indywidualnie konsultant.");
    }

    @Override
    public String uncertain(Place place, ServiceArea area, int n) {
        return vary(
                n,
                "Miejscowości o nazwie " + place.name().value() + " jest kilka, więc zasięg potwierdzi indywidualnie"
                        + " konsultant.",
                "Nazwa " + place.name().value() + " może oznaczać różne miejsca; możliwość realizacji potwierdzi"
                        + " indywidualnie konsultant.");
    }

    @Override
    public String serviceArea(ServiceArea area, int n) {
        List<String> cities =
                new ArrayList<>(area.cities().stream().map(ServedCity::name).toList());
        boolean tricity = cities.containsAll(TRICITY);
        if (tricity) {
            cities.removeAll(TRICITY);
            cities.addFirst("Trójmiasto (Gdańsk, Sopot, Gdynia)");
        }
        String list = list(cities);
        return vary(
                n,
                "Obszar działania to " + list + " oraz okolice do " + kilometres(area.radiusKm()) + ".",
                "Pracujemy na takim obszarze: " + list + ", także do " + kilometres(area.radiusKm()) + " wokół.");
    }
}
