package pl.novahouse.chatbot.bootstrap.journey;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.integrations.lead.MondayField;
import pl.novahouse.chatbot.persistence.retention.YamlDataInventories;

/** Nothing leaves the service that the inventory of data does not name. */
@Timeout(240)
@Tag("packaged")
class OutgoingDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DataInventory INVENTORY = new YamlDataInventories().read();

    @Test
    void what_goes_out_of_a_journey_is_what_the_inventory_names(@TempDir Path folder) throws Exception {
        try (Town town = new Town(folder)) {
            Guest guest = Guest.arrive(town.service().base());
            guest.say("Wybieram pakiet Comfort, mieszkanie 62 m² w Gdyni, budżet 95 000 zł");
            guest.becomeLead("Nazywam się Olga Sowa, olga.sowa@example.com, telefon 600 700 833");
            String lead = town.leadOf(guest.session());
            guest.say(guest.say("Chcę się umówić na konsultację")
                    .path("quick_replies")
                    .path(0)
                    .asText());
            guest.say("Tak, rezerwuję");
            guest.decide("marketing_email", true);
            town.settle(lead);

            assertThat(toTheBoard(town)).contains("name", "email", "phone").isSubsetOf(listed("Monday.com"));
            assertThat(toTheCalendar(town)).contains("email").isSubsetOf(listed("Zencal"));
            assertThat(toTheStaff(town, lead)).contains("event").isSubsetOf(listed("Webhook"));
        }
    }

    @Test
    void the_inventory_names_every_column_that_the_board_may_get() {
        Set<String> columns = new TreeSet<>(Set.of("name"));
        Arrays.stream(MondayField.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .forEach(columns::add);

        assertThat(listed("Monday.com")).isEqualTo(columns);
    }

    private static Set<String> listed(String payload) {
        return INVENTORY.payloads().stream()
                .filter(each -> each.name().startsWith(payload))
                .map(each -> new TreeSet<>(each.fields()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> toTheBoard(Town town) throws JsonProcessingException {
        Set<String> fields = new TreeSet<>();
        for (String request : town.board().received()) {
            JsonNode variables = JSON.readTree(request).path("variables");
            if (variables.has("name")) {
                fields.add("name");
            }
            if (variables.has("values")) {
                JSON.readTree(variables.path("values").asText()).fieldNames().forEachRemaining(fields::add);
            }
        }
        return fields;
    }

    private static Set<String> toTheCalendar(Town town) throws JsonProcessingException {
        Set<String> fields = new TreeSet<>();
        for (LoggedRequest request : town.calendar().http().findAll(postRequestedFor(urlPathMatching(".*/schedule")))) {
            JSON.readTree(request.getBodyAsString()).fieldNames().forEachRemaining(fields::add);
        }
        return fields;
    }

    private static Set<String> toTheStaff(Town town, String lead) throws JsonProcessingException {
        Set<String> fields = new TreeSet<>();
        for (LoggedRequest request : town.noticesAbout(lead)) {
            JSON.readTree(request.getBodyAsString()).fieldNames().forEachRemaining(fields::add);
        }
        return fields;
    }
}
