package pl.novahouse.chatbot.rest.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;

class EndpointsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/chat, CHAT",
        "POST, /api/v1/chat/, CHAT",
        "POST, //api/v1//chat, CHAT",
        "POST, /api/v1/chat/stream, CHAT",
        "POST, /api/v1/chat/sessions, SESSION",
        "POST, /api/v1/chat/sessions/1/uploads, UPLOAD",
        "POST, /api/v1/chat/sessions/1/consents, VISITOR",
        "GET, /api/v1/chat/sessions/1, VISITOR",
        "GET, /api/v1/chat/sessions/1/events, VISITOR",
        "GET, /api/v1/chat/sessions/uploads, VISITOR",
        "DELETE, /api/v1/chat/sessions/1, VISITOR",
        "GET, /api/v1/packages, VISITOR",
        "POST, /api/v1/leads, FORM",
        "POST, /api/v1/bookings, FORM",
        "GET, /api/v1/bookings, VISITOR",
        "POST, /api/v1/rodo/requests/1/confirm, FORM",
        "POST, /api/v1/webhooks/zencal, MACHINE",
        "GET, /api/v1/status, OTHER",
        "GET, /api/v1/nowhere, VISITOR",
        "GET, /api, VISITOR",
        "GET, /api/v1/admin/leads, STAFF",
        "GET, /api/v1/admin/leads/export, EXPORT",
        "GET, /api/v1/admin/leads.csv, EXPORT",
        "GET, /admin, STAFF",
        "GET, /admin/leads/export.xlsx, EXPORT",
        "GET, /, OTHER",
        "GET, /widget.js, OTHER",
        "GET, /nowhere, OTHER"
    })
    void every_call_has_its_kind(String method, String path, EndpointClass expected) {
        assertThat(Endpoints.classOf(method, path)).isEqualTo(expected);
    }
}
