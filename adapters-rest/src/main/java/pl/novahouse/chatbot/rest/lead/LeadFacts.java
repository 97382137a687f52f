package pl.novahouse.chatbot.rest.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.shared.TownName;

/** One thing that is known of an enquiry, in words. */
record LeadFacts(String name, String value) {

    static List<LeadFacts> of(Enquiry enquiry) {
        List<LeadFacts> facts = new ArrayList<>();
        add(facts, "Miejscowość", enquiry.city(), TownName::value);
        add(facts, "Metraż", enquiry.area(), LeadWords::area);
        add(facts, "Budżet", enquiry.budget(), LeadWords::money);
        add(facts, "Pakiet", enquiry.chosenPackage(), PackageName::displayName);
        add(facts, "Nieruchomość", enquiry.propertyType(), LeadWords::propertyType);
        add(facts, "Zakres", enquiry.scope(), LeadWords::scope);
        add(facts, "Stan", enquiry.condition(), LeadWords::condition);
        add(facts, "Liczba pokoi", enquiry.rooms(), rooms -> Integer.toString(rooms.value()));
        add(facts, "Cel", enquiry.purpose(), LeadWords::purpose);
        add(facts, "Odbiór kluczy", enquiry.handover(), LeadWords::timing);
        add(facts, "Start prac", enquiry.start(), LeadWords::timing);
        add(facts, "Dogodny termin rozmowy", enquiry.meetingTime(), LeadWords::meeting);
        return facts;
    }

    private static <T> void add(List<LeadFacts> facts, String name, Optional<T> value, Function<T, String> words) {
        value.ifPresent(known -> facts.add(new LeadFacts(name, words.apply(known))));
    }
}
