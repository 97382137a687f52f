package pl.novahouse.chatbot.bootstrap.traffic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import pl.novahouse.chatbot.domain.traffic.Rate;

/** How much one caller may ask for. A rate such as 40/10s allows 40 at once, which come back evenly within 10 s. */
@ConfigMapping(prefix = "nova.traffic")
public interface TrafficConfig {

    /** Whether calls are limited at all; only tests and measurements switch it off. */
    @WithDefault("${RATE_LIMIT_ENABLED:true}")
    boolean enabled();

    /** The shortest time between two messages of one conversation; 0 for none. */
    @WithDefault("700ms")
    Duration messageInterval();

    /** Hides the addresses of callers where they are remembered; the same on every instance. Secret. */
    @WithDefault("${nova.openid.session-secret}")
    String addressSecret();

    /** By kind of call: for one address (of IPv6: one /64 network), and for one session behind it. */
    Limits limits();

    /** By kind of call: for one address (of IPv6: one /64 network), and for one session behind it. */
    interface Limits {

        /** Messages to the chat from one address, behind which many visitors may be. */
        @WithDefault("60/10s,1200/10m")
        List<Rate> chatPerAddress();

        /** Messages to the chat of one session. */
        @WithDefault("15/10s,250/10m")
        List<Rate> chatPerSession();

        /** New conversations from one address. */
        @WithDefault("30/1m,300/1h")
        List<Rate> sessionPerAddress();

        /** Anything else a widget asks for, from one address. */
        @WithDefault("120/10s,2400/10m")
        List<Rate> visitorPerAddress();

        /** The same of one session. */
        @WithDefault("40/10s,600/10m")
        List<Rate> visitorPerSession();

        /** Leads, bookings and requests about personal data from one address. */
        @WithDefault("10/1m,60/1h")
        List<Rate> formPerAddress();

        /** The same of one session. */
        @WithDefault("10/1m,30/1h")
        List<Rate> formPerSession();

        /** Files from one address. */
        @WithDefault("20/1m,120/1h")
        List<Rate> uploadPerAddress();

        /** Files of one session. */
        @WithDefault("10/1m,40/1h")
        List<Rate> uploadPerSession();

        /** Calls of other systems from one address. */
        @WithDefault("100/10s,3000/10m")
        List<Rate> machinePerAddress();

        /** The staff's API and panel, from one address. */
        @WithDefault("200/10s,6000/10m")
        List<Rate> staffPerAddress();

        /** The same of one session of staff. */
        @WithDefault("60/10s,1500/10m")
        List<Rate> staffPerSession();

        /** Exports from one address. */
        @WithDefault("20/1m,200/1h")
        List<Rate> exportPerAddress();

        /** Exports of one session of staff. */
        @WithDefault("10/1m,60/1h")
        List<Rate> exportPerSession();

        /** Pages, scripts, images and what does not exist, from one address. */
        @WithDefault("600/10s,12000/10m")
        List<Rate> otherPerAddress();
    }

    /** What is abuse, and what follows. */
    Spam spam();

    /** What is abuse, and what follows. */
    interface Spam {

        /** How often one session may write the same text. */
        @WithDefault("4/10m")
        Rate sameTextPerSession();

        /** How often all sessions of one address may, for many press the same ready reply. */
        @WithDefault("30/10m")
        Rate sameTextPerAddress();

        /** Texts with fewer letters and digits may be repeated at will. */
        @WithDefault("12")
        int shortestText();

        /** How many links may come from one address. */
        @WithDefault("15/10m")
        Rate linksPerAddress();

        /** How many violations block an address; older ones fade away evenly. */
        @WithDefault("10/15m")
        Rate violations();

        /** How long a block lasts. */
        @WithDefault("30m")
        Duration blockFor();

        /** How long a block is remembered after its end. */
        @WithDefault("30d")
        Duration blocksKept();
    }
}
