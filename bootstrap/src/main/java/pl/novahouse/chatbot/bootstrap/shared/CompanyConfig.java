package pl.novahouse.chatbot.bootstrap.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.LocalTime;

/** What the company says of itself. */
@ConfigMapping(prefix = "nova.company")
public interface CompanyConfig {

    @WithDefault("Nova House")
    String name();

    /** In E.164. */
    @WithDefault("+48221234567")
    String phone();

    @WithDefault("kontakt@novahouse.example")
    String email();

    /** The office, in one line. */
    @WithDefault("ul. Przykładowa 1, 80-001 Gdańsk")
    String address();

    /** Who answers for personal data. */
    @WithDefault("Nova House sp. z o.o., ul. Przykładowa 1, 80-001 Gdańsk")
    String controller();

    @WithDefault("09:00")
    LocalTime weekdaysFrom();

    @WithDefault("17:00")
    LocalTime weekdaysUntil();

    @WithDefault("10:00")
    LocalTime saturdayFrom();

    @WithDefault("14:00")
    LocalTime saturdayUntil();

    /** The year it was founded. */
    @WithDefault("2011")
    int since();

    /** At least so many. */
    @WithDefault("350")
    int finishedProjects();

    /** Of a hundred clients. */
    @WithDefault("96")
    int satisfiedPercent();

    /** Of a hundred projects. */
    @WithDefault("94")
    int aheadOfTimePercent();

    /** At least so many. */
    @WithDefault("120")
    int suppliers();

    /** Weeks from signing to the start of the works, at the soonest. */
    @WithDefault("2")
    int earliestStartWeeks();

    /** The same at the latest. */
    @WithDefault("4")
    int latestStartWeeks();

    /** Flats up to this area carry the reduced VAT, in m². */
    @WithDefault("150")
    int reducedVatFlat();

    /** Houses up to this area carry the reduced VAT, in m². */
    @WithDefault("300")
    int reducedVatHouse();

    /** The public page where a consultation is booked. */
    @WithDefault("https://zencal.io/nova-house/konsultacja")
    URI bookingPage();
}
