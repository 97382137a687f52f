package pl.novahouse.chatbot.bootstrap.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The set as a page that an owner can read: every dialogue as it was talked, and what was wrong with it. */
final class ConversationReport {

    private static final String HEAD = """
            <!doctype html>
            <html lang="pl">
            <meta charset="utf-8">
            <title>Rozmowy próbne</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733 }
              details { border: 1px solid #d5dde5; border-radius: .5rem; margin: .5rem 0; padding: .5rem 1rem }
              summary { cursor: pointer; font-weight: 600 }
              .bad > summary { color: #a4161a }
              .visitor, .answer { white-space: pre-wrap; border-radius: .75rem; padding: .5rem .75rem; margin: .4rem 0; max-width: 80%; width: fit-content }
              .visitor { background: #e3eefb; margin-left: auto }
              .answer { background: #f2f4f6 }
              .by { color: #5c6b7a; font-size: .85rem }
              .fault { color: #a4161a; font-weight: 600 }
            </style>
            """;

    private ConversationReport() {}

    static void write(List<Talk> talks, Path file) throws IOException {
        long passed = talks.stream().filter(Talk::passes).count();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Rozmowy próbne</h1>\n<p>Zaliczone: ")
                .append(passed)
                .append(" z ")
                .append(talks.size())
                .append(". Rozmowy z uwagami są na początku.</p>\n");
        talks.stream().filter(talk -> !talk.passes()).forEach(talk -> append(page, talk));
        talks.stream().filter(Talk::passes).forEach(talk -> append(page, talk));
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.append("</html>\n"));
    }

    private static void append(StringBuilder page, Talk talk) {
        page.append(talk.passes() ? "<details>" : "<details class=\"bad\" open>")
                .append("<summary>")
                .append(escaped(talk.dialogue().title()))
                .append("</summary>\n");
        for (Exchange exchange : talk.exchanges()) {
            line(page, "visitor", exchange.turn().visitor());
            line(page, "answer", exchange.reply());
            line(page, "by", exchange.answer().path("answered_by").asText());
            exchange.faults().forEach(fault -> line(page, "fault", fault));
        }
        talk.profileFaults().forEach(fault -> line(page, "fault", fault));
        page.append("</details>\n");
    }

    private static void line(StringBuilder page, String kind, String text) {
        page.append("<div class=\"")
                .append(kind)
                .append("\">")
                .append(escaped(text))
                .append("</div>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
