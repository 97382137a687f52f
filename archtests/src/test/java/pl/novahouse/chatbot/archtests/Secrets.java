package pl.novahouse.chatbot.archtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a secret in the text of a file: by the form of well-known keys, and by chance of letters. */
final class Secrets {

    private static final double RANDOM_BITS = 3.6;
    private static final int SHORTEST_RANDOM = 20;

    private static final Map<String, Pattern> FORMS = new TreeMap<>(Map.ofEntries(
            form("a private key", "-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY"),
            form("a key of Amazon", "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
            form("a token of GitHub", "\\bgh[pousr]_[A-Za-z0-9]{36}\\b|\\bgithub_pat_[A-Za-z0-9_]{40}"),
            form("a token of GitLab", "\\bglpat-[A-Za-z0-9_-]{20}"),
            form("a token of Slack", "\\bxox[abposr]-[A-Za-z0-9-]{10}"),
            form("a key of Google", "\\bAIza[0-9A-Za-z_-]{35}"),
            form("a key of Stripe", "\\b[sr]k_live_[0-9A-Za-z]{16}"),
            form("a key of a language model", "\\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{24}"),
            form(
                    "a token in the form of a JWT",
                    "\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.[A-Za-z0-9_-]{15}"),
            form(
                    "an address with a password",
                    "[a-z][a-z+]{2,12}://[^\\s/:@\"'<>{}$]{1,40}:[^\\s/:@\"'<>{}$]{3,80}@[A-Za-z0-9]"),
            form("an address of Sentry", "https://[0-9a-f]{32}@")));

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)(?:password|passwd|secret|token|api[_-]?key|credential)s?[\"']?[ \\t]{0,4}(?::|=|:=|=>|,)[ \\t]{0,4}[\"']?"
                    + "([A-Za-z0-9+/=_.~-]{20,120}+)(?!\\()");

    private static final Pattern DEFAULT = Pattern.compile(
            "(?im)^[ \\t]{0,8}[\\w.%\"-]{0,80}(?:password|passwd|secret|token|api[_-]?key)[\"']?[ \\t]{0,4}[=:][ \\t]{0,4}"
                    + "[\"']?([^\\s\"'#$<{][^\\s\"'#]{0,80})");

    private Secrets() {}

    private static Map.Entry<String, Pattern> form(String name, String pattern) {
        return Map.entry(name, Pattern.compile(pattern));
    }

    /** What a file holds, in words, without repeating it. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        FORMS.forEach((name, form) -> {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                found.add(name + " in line " + line(text, matcher.start()));
            }
        });
        Matcher assigned = ASSIGNED.matcher(text);
        while (assigned.find()) {
            if (isRandom(assigned.group(1))) {
                found.add("something random that is called a secret in line " + line(text, assigned.start(1)));
            }
        }
        return found;
    }

    /** Values of settings that are secrets by name: what ships has none, it asks for them. */
    static List<String> defaultsIn(String settings) {
        List<String> found = new ArrayList<>();
        Matcher matcher = DEFAULT.matcher(settings);
        while (matcher.find()) {
            found.add("a default for a secret in line " + line(settings, matcher.start(1)));
        }
        return found;
    }

    /** Letters of both cases and digits, as evenly spread as only chance spreads them. */
    private static boolean isRandom(String value) {
        return value.length() >= SHORTEST_RANDOM
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().anyMatch(Character::isLowerCase)
                && value.chars().anyMatch(Character::isUpperCase)
                && bits(value) > RANDOM_BITS;
    }

    /** Shannon's entropy of the characters, in bits. */
    private static double bits(String value) {
        return value.chars()
                .distinct()
                .mapToDouble(
                        each -> (double) value.chars().filter(c -> c == each).count() / value.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static long line(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
