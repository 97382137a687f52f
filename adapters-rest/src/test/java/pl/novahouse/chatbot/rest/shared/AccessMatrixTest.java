package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every route against every kind of caller. A route that is not in the table fails the build. */
@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
@Timeout(120)
class AccessMatrixTest {

    private static final List<String> ALL_ROLES = List.of(Roles.ADMIN, Roles.CONSULTANT, Roles.ANALYST, Roles.DPO);

    private sealed interface Rule {

        /** For everybody. */
        record Anybody() implements Rule {}

        /** For whoever holds the token of the conversation in the path. */
        record Owner() implements Rule {}

        /** The same, for a route that ends the conversation. */
        record OwnerOnce() implements Rule {}

        /** For staff with one of these roles, by bearer token. */
        record Staff(Set<String> roles) implements Rule {}

        /** For staff with one of these roles, logged in to the panel. */
        record Panel(Set<String> roles) implements Rule {}
    }

    private static final Rule ANYBODY = new Rule.Anybody();
    private static final Rule OWNER = new Rule.Owner();
    private static final Set<String> ADMINS = Set.of(Roles.ADMIN);
    private static final Set<String> OPENERS = Set.of(Roles.ADMIN, Roles.CONSULTANT);
    private static final Set<String> SALES = Set.of(Roles.ADMIN, Roles.CONSULTANT);
    private static final Set<String> READERS = Set.of(Roles.ADMIN, Roles.CONSULTANT, Roles.DPO);

    private static final Set<String> AUDITORS = Set.of(Roles.ADMIN, Roles.DPO);

    private static final Map<String, Rule> TABLE = Map.ofEntries(
            Map.entry("POST /api/v1/chat/sessions", ANYBODY),
            Map.entry("GET /api/v1/chat/sessions/{id}", OWNER),
            Map.entry("GET /api/v1/chat/sessions/{id}/events", OWNER),
            Map.entry("DELETE /api/v1/chat/sessions/{id}", new Rule.OwnerOnce()),
            Map.entry("GET /privacy", ANYBODY),
            Map.entry("POST /api/v1/rodo/requests", ANYBODY),
            Map.entry("POST /api/v1/rodo/requests/{id}/confirm", ANYBODY),
            Map.entry("POST /api/v1/chat/sessions/{id}/objections", OWNER),
            Map.entry("GET /api/v1/admin/rodo/requests", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/requests/{id}/fulfilment", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/requests/{id}/refusal", new Rule.Staff(AUDITORS)),
            Map.entry("POST /admin/rodo/requests/{id}/fulfilment", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/requests/{id}/refusal", new Rule.Panel(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/subjects", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/exports", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/erasures", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/rectifications", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/objections", new Rule.Staff(AUDITORS)),
            Map.entry("POST /admin/rodo/rectification", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/objection", new Rule.Panel(AUDITORS)),
            Map.entry("GET /api/v1/admin/rodo/receipts", new Rule.Staff(AUDITORS)),
            Map.entry("GET /api/v1/admin/rodo/retention", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/rodo/retention", new Rule.Staff(AUDITORS)),
            Map.entry("GET /admin/rodo", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/search", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/export", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/erasure", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/rodo/retention", new Rule.Panel(AUDITORS)),
            Map.entry("PATCH /api/v1/chat/sessions/{id}/profile", OWNER),
            Map.entry("POST /api/v1/chat/sessions/{id}/consents", OWNER),
            Map.entry("POST /api/v1/chat/sessions/{id}/feedback", OWNER),
            Map.entry("POST /api/v1/chat/sessions/{id}/rating", OWNER),
            Map.entry("POST /api/v1/leads", ANYBODY),
            Map.entry("POST /api/v1/chat/sessions/{id}/uploads", OWNER),
            Map.entry("GET /api/v1/chat/sessions/{id}/uploads", OWNER),
            Map.entry("GET /api/v1/admin/leads", new Rule.Staff(READERS)),
            Map.entry("GET /api/v1/admin/leads/{id}", new Rule.Staff(READERS)),
            Map.entry("POST /api/v1/admin/leads/{id}/status", new Rule.Staff(SALES)),
            Map.entry("PUT /api/v1/admin/leads/{id}/assignee", new Rule.Staff(SALES)),
            Map.entry("GET /api/v1/admin/leads/export.csv", new Rule.Staff(SALES)),
            Map.entry("GET /api/v1/admin/leads/export.xlsx", new Rule.Staff(SALES)),
            Map.entry("GET /admin/leads", new Rule.Panel(READERS)),
            Map.entry("GET /admin/leads/{id}", new Rule.Panel(READERS)),
            Map.entry("POST /admin/leads/{id}/status", new Rule.Panel(SALES)),
            Map.entry("POST /admin/leads/{id}/take", new Rule.Panel(SALES)),
            Map.entry("GET /admin/leads/export.csv", new Rule.Panel(SALES)),
            Map.entry("GET /admin/leads/export.xlsx", new Rule.Panel(SALES)),
            Map.entry("POST /api/v1/chat", ANYBODY),
            Map.entry("POST /api/v1/chat/stream", ANYBODY),
            Map.entry("GET /api/v1/booking/slots", ANYBODY),
            Map.entry("GET /api/v1/booking/link", ANYBODY),
            Map.entry("POST /api/v1/bookings", ANYBODY),
            Map.entry("POST /api/v1/webhooks/zencal/{id}", ANYBODY),
            Map.entry("POST /api/v1/webhooks/monday/{id}", ANYBODY),
            Map.entry("GET /api/v1/admin/drift", new Rule.Staff(Set.of(Roles.ADMIN, Roles.CONSULTANT))),
            Map.entry("GET /admin/drift", new Rule.Panel(Set.of(Roles.ADMIN, Roles.CONSULTANT))),
            Map.entry("GET /api/v1/packages", ANYBODY),
            Map.entry("POST /api/v1/quotes", ANYBODY),
            Map.entry("GET /api/v1/status", ANYBODY),
            Map.entry("GET /api/v1/admin/conversations", new Rule.Staff(READERS)),
            Map.entry("GET /api/v1/admin/conversations/{id}", new Rule.Staff(READERS)),
            Map.entry("GET /api/v1/admin/blocklist", new Rule.Staff(ADMINS)),
            Map.entry("DELETE /api/v1/admin/blocklist/{id}", new Rule.Staff(ADMINS)),
            Map.entry("GET /admin/blocklist", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/blocklist/{id}/lift", new Rule.Panel(ADMINS)),
            Map.entry("GET /api/v1/admin/jobs", new Rule.Staff(ADMINS)),
            Map.entry("GET /api/v1/admin/backups", new Rule.Staff(ADMINS)),
            Map.entry("POST /api/v1/admin/backups", new Rule.Staff(ADMINS)),
            Map.entry("GET /admin/jobs", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/jobs/backup", new Rule.Panel(ADMINS)),
            Map.entry("GET /api/v1/admin/deliveries", new Rule.Staff(ADMINS)),
            Map.entry("GET /api/v1/admin/deliveries/{id}", new Rule.Staff(ADMINS)),
            Map.entry("POST /api/v1/admin/deliveries/{id}/retry", new Rule.Staff(ADMINS)),
            Map.entry("POST /api/v1/admin/deliveries/{id}/discard", new Rule.Staff(ADMINS)),
            Map.entry("GET /api/v1/admin/delivery-targets", new Rule.Staff(ADMINS)),
            Map.entry("POST /api/v1/admin/delivery-targets/{id}/resume", new Rule.Staff(ADMINS)),
            Map.entry("POST /api/v1/admin/delivery-targets/{id}/retry-dead", new Rule.Staff(ADMINS)),
            Map.entry("GET /admin/deliveries", new Rule.Panel(ADMINS)),
            Map.entry("GET /admin/deliveries/{id}", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/deliveries/{id}/retry", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/deliveries/{id}/discard", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/deliveries/targets/{id}/resume", new Rule.Panel(ADMINS)),
            Map.entry("POST /admin/deliveries/targets/{id}/retry-dead", new Rule.Panel(ADMINS)),
            Map.entry("GET /api/v1/admin/audit", new Rule.Staff(AUDITORS)),
            Map.entry("POST /api/v1/admin/audit/verification", new Rule.Staff(AUDITORS)),
            Map.entry("GET /admin/audit", new Rule.Panel(AUDITORS)),
            Map.entry("POST /admin/audit/verification", new Rule.Panel(AUDITORS)),
            Map.entry("GET /widget/frame", ANYBODY),
            Map.entry("GET /api/v1/admin/conversations/{id}/uploads", new Rule.Staff(READERS)),
            Map.entry("GET /api/v1/admin/uploads/{id}", new Rule.Staff(OPENERS)),
            Map.entry("GET /api/v1/admin/uploads/{id}/thumbnail", new Rule.Staff(OPENERS)),
            Map.entry("GET /admin/uploads/{id}", new Rule.Panel(OPENERS)),
            Map.entry("GET /admin/uploads/{id}/thumbnail", new Rule.Panel(OPENERS)),
            Map.entry("GET /admin", new Rule.Panel(Set.copyOf(ALL_ROLES))),
            Map.entry("GET /admin/callback", new Rule.Panel(Set.copyOf(ALL_ROLES))),
            Map.entry("POST /admin/logout", new Rule.Panel(Set.copyOf(ALL_ROLES))),
            Map.entry("GET /admin/goodbye", ANYBODY),
            Map.entry("GET /admin/conversations", new Rule.Panel(READERS)),
            Map.entry("GET /admin/conversations/{id}", new Rule.Panel(READERS)));

    /** Stands for an answer of the conversation in the path. */
    private static final String ANSWER = "{answer}";

    /** What a route needs before it asks who calls. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/chat/sessions/{id}/consents",
            "{\"purpose\":\"contact\",\"granted\":true,\"text_version\":\"2026-11\"}",
            "POST /api/v1/chat/sessions/{id}/objections",
            "{\"objection\":\"marketing\"}",
            "POST /api/v1/chat/sessions/{id}/feedback",
            "{\"message_id\":\"" + ANSWER + "\",\"thumb\":\"up\"}",
            "POST /api/v1/chat/sessions/{id}/rating",
            "{\"rating\":5}",
            "POST /api/v1/admin/leads/{id}/status",
            "{\"status\":\"lost\"}",
            "PUT /api/v1/admin/leads/{id}/assignee",
            "{\"subject\":\"a\",\"name\":\"Maria\"}");

    private static final String FORM = String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"",
            "",
            "document",
            "--b--",
            "");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private record Session(String id, String token) {

        static Session open() {
            ExtractableResponse<?> opened = given().noContentType()
                    .post("/api/v1/chat/sessions")
                    .then()
                    .statusCode(201)
                    .extract();
            return new Session(opened.path("session_id"), opened.path("session_token"));
        }

        /** Takes a turn and returns the identity of its answer. */
        String takeTurn() {
            return given().contentType(ContentType.JSON)
                    .header("X-Session-Token", token)
                    .body(Map.of("session_id", id, "message", "Jaki jest najtańszy pakiet?"))
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("message_id");
        }
    }

    private String answer = "";

    @Test
    void no_route_escapes_the_table() {
        assertThat(Routes.all()).extracting(Routes.Route::toString).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void every_route_admits_exactly_its_callers() throws Exception {
        Session own = Session.open();
        Session other = Session.open();
        answer = own.takeTurn();
        for (Map.Entry<String, Rule> route : TABLE.entrySet()) {
            switch (route.getValue()) {
                case Rule.Anybody _ -> judgeOpen(route.getKey());
                case Rule.Owner _ -> judgeOwned(route.getKey(), own, other);
                case Rule.OwnerOnce _ -> judgeOwnedOnce(route.getKey(), other);
                case Rule.Staff(Set<String> roles) -> judgeStaff(route.getKey(), own, roles);
                case Rule.Panel(Set<String> roles) -> judgePanel(route.getKey(), own, roles);
            }
        }
    }

    private void judgeOpen(String route) throws Exception {
        for (String credential : List.of("", "Bearer rubbish", "Basic YTpi")) {
            assertThat(status(route, "", credential, ""))
                    .as(route)
                    .isNotIn(401, 403)
                    .isLessThan(500);
        }
    }

    private void judgeOwned(String route, Session own, Session other) throws Exception {
        assertThat(status(route, own.id(), "", own.token())).as(route).isIn(200, 201, 204);
        assertThat(status(route, own.id(), "", "")).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), "", other.token())).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), "", own.token() + "x")).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), "", "x".repeat(500))).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), bearer(Roles.ADMIN), "")).as(route).isEqualTo(403);
        assertThat(status(route, UUID.randomUUID().toString(), "", own.token()))
                .as(route)
                .isEqualTo(404);
    }

    private void judgeOwnedOnce(String route, Session other) throws Exception {
        Session own = Session.open();
        assertThat(status(route, own.id(), "", "")).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), "", other.token())).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), bearer(Roles.ADMIN), "")).as(route).isEqualTo(403);
        assertThat(status(route, own.id(), "", own.token())).as(route).isBetween(200, 299);
        assertThat(status(route, UUID.randomUUID().toString(), "", own.token()))
                .as(route)
                .isEqualTo(404);
    }

    private void judgeStaff(String route, Session own, Set<String> roles) throws Exception {
        for (String credential : forged()) {
            assertThat(status(route, own.id(), credential, own.token()))
                    .as(route + " with " + credential)
                    .isEqualTo(401);
        }
        for (String role : ALL_ROLES) {
            int status = status(route, own.id(), bearer(role), "");
            if (roles.contains(role)) {
                assertThat(status).as(route + " as " + role).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(route + " as " + role).isEqualTo(403);
            }
        }
        assertThat(status(route, own.id(), "Bearer " + OpenIdServer.token("a", List.of()), ""))
                .as(route)
                .isEqualTo(403);
        assertThat(status(route, own.id(), "Bearer " + OpenIdServer.token("a", List.of("ADMIN", "root")), ""))
                .as(route)
                .isEqualTo(403);
    }

    /** Tokens that look like an administrator's and are not worth one. */
    private static List<String> forged() {
        String good = OpenIdServer.token("a", List.of(Roles.ADMIN));
        String[] parts = good.split("\\.");
        List<String> tokens = new ArrayList<>();
        tokens.add("rubbish");
        tokens.add(parts[0] + "." + encode("{\"sub\":\"a\",\"roles\":[\"admin\"]}") + "." + parts[2]);
        tokens.add(good.substring(0, good.length() - 6) + "AAAAAA");
        tokens.add(encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        tokens.add(OpenIdServer.token("a", List.of(Roles.ADMIN), OpenIdServer.AUDIENCE, -3600));
        tokens.add(OpenIdServer.token("a", List.of(Roles.ADMIN), "somebody-else", 3600));
        tokens.add(OpenIdServer.foreignToken(List.of(Roles.ADMIN)));
        List<String> credentials =
                new ArrayList<>(tokens.stream().map(token -> "Bearer " + token).toList());
        credentials.add("");
        credentials.add("Basic YWRtaW46YWRtaW4=");
        return credentials;
    }

    private void judgePanel(String route, Session own, Set<String> roles) throws Exception {
        assertThat(status(route, own.id(), "", "")).as(route).isIn(302, 403);
        assertThat(send(route, own.id(), Map.of("Cookie", "q_session=rubbish")))
                .as(route)
                .isIn(302, 401, 403);
        assertThat(status(route, own.id(), bearer(Roles.ADMIN), "")).as(route).isNotEqualTo(200);
        for (String role : ALL_ROLES) {
            Browser browser = Browser.loggedInAs("Jan", role);
            int status = route.startsWith("GET")
                    ? browser.get(path(route, own.id()), "text/html,*/*;q=0.8").statusCode()
                    : browser.submit(Browser.at(path(route, own.id())), Map.of())
                            .statusCode();
            boolean mayRead = roles.contains(role) && route.startsWith("GET");
            if (mayRead) {
                assertThat(status)
                        .as(route + " as " + role)
                        .isNotIn(302, 401, 403)
                        .isLessThan(500);
            } else {
                assertThat(status).as(route + " as " + role).isEqualTo(403);
            }
        }
    }

    private static String bearer(String role) {
        return "Bearer " + OpenIdServer.token("a", List.of(role));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private int status(String route, String id, String authorization, String sessionToken) throws Exception {
        Map<String, String> headers = new HashMap<>();
        if (!authorization.isEmpty()) {
            headers.put("Authorization", authorization);
        }
        if (!sessionToken.isEmpty()) {
            headers.put("X-Session-Token", sessionToken);
        }
        return send(route, id, headers);
    }

    private int send(String route, String id, Map<String, String> headers) throws IOException, InterruptedException {
        boolean page = route.contains(" /admin");
        HttpRequest.Builder request = HttpRequest.newBuilder(Browser.at(path(route, id)));
        headers.forEach(request::header);
        if (route.startsWith("GET ")) {
            request.GET();
        } else if (route.endsWith("/uploads")) {
            request.header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(HttpRequest.BodyPublishers.ofString(FORM));
        } else {
            request.header("Content-Type", page ? "application/x-www-form-urlencoded" : "application/json")
                    .method(
                            route.split(" ")[0],
                            HttpRequest.BodyPublishers.ofString(
                                    page ? "" : BODIES.getOrDefault(route, "{}").replace(ANSWER, answer)));
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private static String path(String route, String id) {
        return route.split(" ")[1].replace("{id}", id);
    }
}
