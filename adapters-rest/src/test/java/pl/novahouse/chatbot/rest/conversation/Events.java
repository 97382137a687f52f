package pl.novahouse.chatbot.rest.conversation;

import java.util.Arrays;
import java.util.List;

/** Reads a stream of server-sent events as it came. */
final class Events {

    private Events() {}

    record Event(String id, String name, String data) {}

    static List<Event> parse(String stream) {
        return Arrays.stream(stream.split("\n\n"))
                .filter(block -> block.contains("data:"))
                .map(block -> new Event(field(block, "id"), field(block, "event"), field(block, "data")))
                .toList();
    }

    private static String field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
