package pl.novahouse.chatbot.domain.shared;

import java.time.LocalTime;

/** A company with the facts of ours and an address of nobody. */
public final class SampleCompany {

    public static final Company COMPANY = new Company(
            "Nova House",
            new PhoneNumber("+48123456789"),
            new EmailAddress("kontakt@example.com"),
            "ul. Przykładowa 1, 00-001 Warszawa",
            "Nova House, ul. Przykładowa 1, 00-001 Warszawa",
            new OpeningHours(
                    new OpeningHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                    new OpeningHours.Span(LocalTime.of(10, 0), LocalTime.of(14, 0))),
            2011,
            350,
            96,
            94,
            120,
            2,
            4,
            Area.squareMetres(150),
            Area.squareMetres(300));

    private SampleCompany() {}
}
