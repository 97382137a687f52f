package pl.novahouse.chatbot.bootstrap.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** Which consultations are offered, and how a doubt about one is settled. */
@ConfigMapping(prefix = "nova.booking")
public interface BookingConfig {

    /** How long before its start a slot is offered at the latest. */
    @WithDefault("2h")
    Duration notice();

    /** How many days ahead slots are offered, at most 60. */
    @WithDefault("42")
    int horizonDays();

    /** Whether slots outside the opening hours and on public holidays are left out. */
    @WithDefault("true")
    boolean onlyOfficeHours();

    /** How long the calendar may still be working on a booking whose answer was lost. */
    @WithDefault("90s")
    Duration patience();

    /** How often a booking is sent at most, each time only after the calendar was found not to hold it. */
    @WithDefault("2")
    int attempts();

    /** How many leads are compared with the board each night, the latest first; every one costs a call. */
    @WithDefault("40")
    int comparedLeads();

    /** From when at night bookings and leads are compared with calendar and board, Europe/Warsaw. */
    @WithDefault("02:30")
    LocalTime comparedAt();
}
