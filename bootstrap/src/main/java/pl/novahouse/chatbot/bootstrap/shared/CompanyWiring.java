package pl.novahouse.chatbot.bootstrap.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** Hands what the company says of itself to those who answer. */
final class CompanyWiring {

    @Produces
    @Singleton
    Company company(CompanyConfig config) {
        return new Company(
                config.name(),
                new PhoneNumber(config.phone()),
                new EmailAddress(config.email()),
                config.address(),
                config.controller(),
                new OpeningHours(
                        new OpeningHours.Span(config.weekdaysFrom(), config.weekdaysUntil()),
                        new OpeningHours.Span(config.saturdayFrom(), config.saturdayUntil())),
                config.since(),
                config.finishedProjects(),
                config.satisfiedPercent(),
                config.aheadOfTimePercent(),
                config.suppliers(),
                config.earliestStartWeeks(),
                config.latestStartWeeks(),
                Area.squareMetres(config.reducedVatFlat()),
                Area.squareMetres(config.reducedVatHouse()));
    }
}
