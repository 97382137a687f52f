package pl.novahouse.chatbot.bootstrap.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.application.lead.InspectCrm;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.integrations.lead.MondayColumns;
import pl.novahouse.chatbot.integrations.lead.MondayCrm;
import pl.novahouse.chatbot.integrations.lead.MondayField;
import pl.novahouse.chatbot.integrations.lead.MondayServicePart;
import pl.novahouse.chatbot.integrations.lead.MondaySettings;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;

/** Makes the sales board, when it is configured. */
final class MondayWiring {

    @Produces
    @Singleton
    Optional<MondayCrm> board(MondayConfig config, InstantSource clock) {
        return config.token()
                .flatMap(token -> config.boardId().map(board -> settings(config, token, board)))
                .map(settings -> new MondayCrm(settings, clock));
    }

    @Produces
    @Singleton
    Optional<InspectCrm> inspectCrm(Optional<MondayCrm> board) {
        return board.map(InspectCrm::new);
    }

    @Produces
    @Singleton
    ServicePart part(Optional<MondayCrm> board) {
        return new MondayServicePart(board);
    }

    private static MondaySettings settings(MondayConfig config, String token, String board) {
        return new MondaySettings(
                config.url(),
                token,
                config.apiVersion(),
                board,
                config.groupId(),
                columns(config.columns()),
                MondaySettings.ContactFormat.valueOf(config.contactFormat().toUpperCase(Locale.ROOT)),
                config.createLabels(),
                new BoundedHttp.Limits(config.connectTimeout(), config.timeout(), config.mostBytes()));
    }

    private static MondayColumns columns(MondayConfig.Columns columns) {
        return MondayColumns.parse(Map.ofEntries(
                Map.entry(MondayField.EXTERNAL_ID, columns.externalId()),
                Map.entry(MondayField.EMAIL, columns.email()),
                Map.entry(MondayField.PHONE, columns.phone()),
                Map.entry(MondayField.MESSAGE, columns.message()),
                Map.entry(MondayField.CITY, columns.city()),
                Map.entry(MondayField.STATUS, columns.status()),
                Map.entry(MondayField.SCORE, columns.score()),
                Map.entry(MondayField.URGENCY, columns.urgency()),
                Map.entry(MondayField.PACKAGE, columns.chosenPackage()),
                Map.entry(MondayField.AREA, columns.area()),
                Map.entry(MondayField.BUDGET, columns.budget()),
                Map.entry(MondayField.PROPERTY, columns.property()),
                Map.entry(MondayField.SCOPE, columns.scope()),
                Map.entry(MondayField.NEXT_ACTION, columns.nextAction()),
                Map.entry(MondayField.NEXT_ACTION_DUE, columns.nextActionDue()),
                Map.entry(MondayField.ASSIGNEE, columns.assignee()),
                Map.entry(MondayField.MARKETING_EMAIL, columns.marketingEmail()),
                Map.entry(MondayField.MARKETING_PHONE, columns.marketingPhone()),
                Map.entry(MondayField.CREATED, columns.created())));
    }
}
