package pl.novahouse.chatbot.bootstrap.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A person who writes in a widget: bursts of short messages, typed or pasted, with pauses to read in between. The
 * widget sends a message when the one before it is answered and the pause after that answer is over.
 */
final class Typist {

    private static final int CHARACTERS_OF_A_WORD = 5;
    private static final Duration PAUSE_OF_THE_WIDGET = Duration.ofMillis(700);
    private static final List<String> SHORT = List.of("ok", "tak", "nie", "?", "Gdańsk", "a Comfort", "nie, 55");
    private static final List<String> WORDS = List.of(
            ("ile kosztuje wykończenie mieszkania pakiet Premium Comfort Express metrów kiedy można zacząć prace "
                            + "w domu łazienka kuchnia meble gładzie projekt i czy też na co z tego dla nas proszę "
                            + "termin gwarancja faktura raty zmiana drzwi podłoga płytki lampy budżet tysięcy")
                    .split(" "));
    private static final String LINK = "https://www.otodom.pl/pl/oferta/mieszkanie-ID";

    private final Random random;
    private final int wordsPerMinute;
    private long writtenAt;
    private long widgetFreeAt;
    private int leftInBurst;

    /** @param wordsPerMinute 40 is usual, 70 is fast, 130 is a champion */
    Typist(long seed, int wordsPerMinute) {
        this.random = new Random(seed);
        this.wordsPerMinute = wordsPerMinute;
    }

    /** Writes the next message. */
    String write() {
        if (leftInBurst == 0) {
            leftInBurst = 1 + random.nextInt(8);
            writtenAt += 1_500 + random.nextInt(13_500);
        }
        leftInBurst--;
        String text = text();
        boolean pasted = random.nextInt(5) == 0;
        writtenAt += pasted ? 400 : 60_000L * text.length() / ((long) wordsPerMinute * CHARACTERS_OF_A_WORD);
        return text;
    }

    private String text() {
        if (random.nextInt(3) == 0) {
            return SHORT.get(random.nextInt(SHORT.size()));
        }
        if (random.nextInt(100) == 0) {
            return LINK + random.nextInt(1_000_000);
        }
        return random.ints(2 + random.nextInt(9), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    /** When the widget sends what was written last, in milliseconds from the beginning. */
    long sendsAt() {
        return Math.max(writtenAt, widgetFreeAt);
    }

    /** The server took so long to answer what was sent last. */
    void answered(long sentAt, long tookMillis) {
        widgetFreeAt = sentAt + tookMillis + PAUSE_OF_THE_WIDGET.toMillis();
    }

    /** How long the answer takes: mostly some milliseconds, seldom seconds. */
    long patience() {
        return 5 + (long) (3_000 * Math.pow(random.nextDouble(), 6));
    }
}
