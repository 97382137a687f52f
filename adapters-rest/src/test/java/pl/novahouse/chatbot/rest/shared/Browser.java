package pl.novahouse.chatbot.rest.shared;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: follows redirects, keeps cookies, fills forms. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf_token\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .cookieHandler(cookies)
            .build();

    /** Logs in through the provider's own page as somebody with these roles. */
    public static Browser loggedInAs(String name, String... roles) {
        Browser browser = new Browser();
        HttpResponse<String> login = browser.get("/admin");
        String claims = "{\"name\": \"" + name + "\", \"roles\": ["
                + List.of(roles).stream().map(role -> '"' + role + '"').collect(Collectors.joining(",")) + "]}";
        browser.submit(login.uri(), Map.of("username", name, "claims", claims));
        return browser;
    }

    public HttpResponse<String> get(String path) {
        return get(path, "text/html,application/xhtml+xml");
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", accept).GET());
    }

    /** Submits a form of the panel with the secret that its page carries. */
    public HttpResponse<String> post(String path, String page, Map<String, String> fields) {
        Matcher found = CSRF.matcher(page);
        if (!found.find()) {
            throw new AssertionError("the page holds no form");
        }
        var all = new java.util.HashMap<>(fields);
        all.put("csrf_token", found.group(1));
        return submit(at(path), all);
    }

    public HttpResponse<String> submit(URI target, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*;q=0.8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The names of the cookies that the service's host holds. */
    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(java.net.HttpCookie::getName)
                .toList();
    }

    public static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
