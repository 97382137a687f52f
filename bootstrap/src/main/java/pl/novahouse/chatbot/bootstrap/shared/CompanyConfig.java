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

    /** The public page where a consultation is booked. */
    @WithDefault("https://zencal.io/nova-house/konsultacja")
    URI bookingPage();
}
