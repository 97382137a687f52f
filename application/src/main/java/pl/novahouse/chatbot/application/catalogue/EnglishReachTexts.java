package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.shared.Place;

/** Where we work. In English. */
final class EnglishReachTexts extends EnglishPhrases implements ReachTexts {

    @Override
    public String within(Place place, Coverage.Within coverage, int n) {
        String town = place.name().value();
        String city = coverage.nearest().name();
        String distance = town.equals(city) || coverage.kilometres() < 1
                ? ""
                : ", about " + kilometres(coverage.kilometres()) + " from " + city;
        return vary(
                n,
                "Yes, we work in " + town + distance + ".",
                "Yes, " + town + " is in our service area" + distance + ".");
    }

    @Override
    public String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n) {
        String town = place.name().value();
        String distance = "about " + kilometres(coverage.kilometres()) + " from "
                + coverage.nearest().name();
        return vary(
                n,
                town + " is outside our regular area, " + distance + " (we cover " + kilometres(area.radiusKm())
                        + "); a consultant will confirm individually.",
                "I cannot promise that: " + town + " is " + distance + ", beyond " + kilometres(area.radiusKm())
                        + ". A consultant will confirm individually.");
    }

    @Override
    public String uncertain(Place place, ServiceArea area, int n) {
        return vary(
                n,
                "There are several places called " + place.name().value()
                        + ", so a consultant will confirm individually.",
                place.name().value() + " can mean different places; a consultant will confirm individually.");
    }

    @Override
    public String serviceArea(ServiceArea area, int n) {
        String list = list(area.cities().stream().map(ServedCity::name).toList());
        return vary(
                n,
                "We work in " + list + " and up to " + kilometres(area.radiusKm()) + " around each.",
                "Our area is " + list + ", with " + kilometres(area.radiusKm()) + " around each city.");
    }
}
