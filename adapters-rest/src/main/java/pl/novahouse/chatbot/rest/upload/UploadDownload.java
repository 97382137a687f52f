package pl.novahouse.chatbot.rest.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pl.novahouse.chatbot.application.upload.OpenUpload;

/** A file on its way to staff: never shown within a page, always to be saved under its name. */
final class UploadDownload {

    private UploadDownload() {}

    static Response attachment(OpenUpload.Result opened) {
        String name = opened.upload().name().as(opened.upload().kind());
        return Response.ok(
                        opened.content().toByteArray(), opened.upload().kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name))
                .build();
    }

    static Response thumbnail(OpenUpload.Result opened) {
        return Response.ok(opened.content().toByteArray(), "image/jpeg").build();
    }

    /** For clients that know no other alphabet. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
