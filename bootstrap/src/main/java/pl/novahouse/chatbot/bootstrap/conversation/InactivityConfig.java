package pl.novahouse.chatbot.bootstrap.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** What happens when a visitor falls silent. */
@ConfigMapping(prefix = "nova.inactivity")
public interface InactivityConfig {

    /** After how many minutes without a message a visitor is reminded once of what is missing; 0 for never. */
    @WithDefault("${INACTIVITY_MINUTES_BEFORE_NUDGE:10}")
    int minutesBeforeNudge();

    /** After how many minutes without a message a conversation ends. */
    @WithDefault("${INACTIVITY_MINUTES_BEFORE_TIMEOUT:1440}")
    int minutesBeforeTimeout();

    /** From when nobody is reminded, Europe/Warsaw; the same as the end for no quiet hours. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    /** Until when nobody is reminded. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** How late a reminder may still come; later it is left out. */
    @WithDefault("30m")
    Duration nudgeGrace();

    /** How many conversations are reminded or end in one transaction. */
    @WithDefault("100")
    int batch();
}
