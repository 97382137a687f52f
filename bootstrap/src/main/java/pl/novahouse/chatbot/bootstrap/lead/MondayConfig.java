package pl.novahouse.chatbot.bootstrap.lead;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The sales board at Monday.com; without a token and a board, leads are held until there is one. */
@ConfigMapping(prefix = "nova.monday")
public interface MondayConfig {

    @WithDefault("https://api.monday.com/v2")
    URI url();

    /** Secret: a personal token. */
    Optional<String> token();

    /** Pinned version of the interface. */
    @WithDefault("2026-10")
    String apiVersion();

    /** Number of the board. */
    Optional<String> boardId();

    /** The group that new items go to; the board's first one without it. */
    Optional<String> groupId();

    /** How e-mail and telephone are written: OBJECT or TEXT. */
    @WithDefault("OBJECT")
    String contactFormat();

    /** Whether labels that the board lacks are made. */
    @WithDefault("true")
    boolean createLabels();

    /** The longest wait for a connection. */
    @WithDefault("3s")
    Duration connectTimeout();

    /** The longest wait for a whole answer. */
    @WithDefault("15s")
    Duration timeout();

    /** The largest answer that is read, in bytes. */
    @WithDefault("1048576")
    int mostBytes();

    Columns columns();

    /** The board's column for each part of a lead, as id:type; a dash where the board has none. */
    interface Columns {

        /** The lead's own id; needed. */
        @WithDefault("external_id:text")
        String externalId();

        @WithDefault("email:email")
        String email();

        @WithDefault("phone:phone")
        String phone();

        @WithDefault("message:long_text")
        String message();

        @WithDefault("city:text")
        String city();

        @WithDefault("status:status")
        String status();

        @WithDefault("score:numbers")
        String score();

        @WithDefault("urgency:status")
        String urgency();

        @WithDefault("package:dropdown")
        String chosenPackage();

        @WithDefault("area:numbers")
        String area();

        @WithDefault("budget:numbers")
        String budget();

        @WithDefault("property:dropdown")
        String property();

        @WithDefault("scope:dropdown")
        String scope();

        @WithDefault("next_action:text")
        String nextAction();

        @WithDefault("next_action_due:date")
        String nextActionDue();

        @WithDefault("assignee:text")
        String assignee();

        @WithDefault("marketing_email:checkbox")
        String marketingEmail();

        @WithDefault("marketing_phone:checkbox")
        String marketingPhone();

        /** The day on which the lead came. */
        @WithDefault("created:date")
        String created();
    }
}
