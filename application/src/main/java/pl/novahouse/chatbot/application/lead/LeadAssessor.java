package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.lead.Assessment;
import pl.novahouse.chatbot.domain.lead.Competitors;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.LeadScoring;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.lead.UrgencyReading;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Judges an enquiry by the catalogue of the day and by what the person wrote. */
public final class LeadAssessor {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Catalogues catalogues;
    private final TextAnalysis analysis;
    private final Competitors competitors;

    public LeadAssessor(Catalogues catalogues, TextAnalysis analysis, Competitors competitors) {
        this.catalogues = catalogues;
        this.analysis = analysis;
        this.competitors = competitors;
    }

    /** @param said what the person wrote */
    Assessment assess(Contact contact, Enquiry enquiry, List<String> said, Instant now) {
        Catalogue catalogue = catalogues.current();
        Urgency urgency = UrgencyReading.of(enquiry, said, now.atZone(ZONE).toLocalDate());
        boolean served =
                enquiry.city().filter(city -> isServed(city, catalogue)).isPresent();
        return new Assessment(
                LeadScoring.score(contact, enquiry, served, urgency, cheapest(catalogue)),
                urgency,
                competitors.mentionedIn(said));
    }

    /** A town of which every namesake lies where we work, or that is one of our cities. */
    private boolean isServed(TownName city, Catalogue catalogue) {
        return analysis.analyse(city.value(), Language.PL).mentions(Mention.Town.class).stream()
                .map(Mention.Town::place)
                .map(Place::coordinates)
                .anyMatch(place -> catalogue.serviceArea().coverageOf(place) instanceof Coverage.Within);
    }

    private static Money cheapest(Catalogue catalogue) {
        return catalogue.cheapest().pricePerSquareMetre().lowest();
    }
}
