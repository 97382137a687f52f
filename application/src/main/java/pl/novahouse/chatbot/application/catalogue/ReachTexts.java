package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.shared.Place;

/** Where we work. */
interface ReachTexts {

    String within(Place place, Coverage.Within coverage, int n);

    String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n);

    String uncertain(Place place, ServiceArea area, int n);

    String serviceArea(ServiceArea area, int n);
}
