package pl.novahouse.chatbot.integrations.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/**
 * Makes a PDF file safe to parse: in a copy of its bytes no stream but those that hold the file's own structure can
 * be decompressed any more, and those have been decompressed once with a limit. Positions stay as they are.
 */
final class PdfDefusal {

    private static final int MAX_STRUCTURE = 32 * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final int BUFFER = 64 * 1024;

    /** Names of streams that hold structure, and those of things that no document from a visitor needs. */
    private static final Set<String> STRUCTURE = Set.of("ObjStm", "XRef");

    private static final Set<String> DANGEROUS =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Encrypt", "FileAttachment");

    /** A dictionary in which nothing is hidden: no text, no comment, no escape, one plain filter, small parameters. */
    private static final Pattern PLAIN = Pattern.compile("\\s*<<[^(){}%#]*>>\\s*");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(/FlateDecode|\\[\\s*/FlateDecode\\s*])");
    private static final Pattern PARAMETER =
            Pattern.compile("/(?:Predictor|Columns|Colors|BitsPerComponent)(\\s+\\d{1,3}(?=[\\s/>]))?");

    private final Bytes file;
    private final List<int[]> trusted = new ArrayList<>();
    private long decompressed;

    private PdfDefusal(Bytes file) {
        this.file = file;
    }

    static byte[] defused(Bytes file, Deadline deadline) throws Flawed {
        PdfDefusal defusal = new PdfDefusal(file);
        defusal.requireNoDanger();
        defusal.trustStructure(deadline);
        return defusal.copy();
    }

    private void requireNoDanger() throws Flawed {
        List<String> found = new ArrayList<>();
        PdfNames.forEach(file, (_, name) -> {
            if (DANGEROUS.contains(name)) {
                found.add(name);
            }
        });
        Flawed.unless(found.isEmpty(), Flaw.FORBIDDEN);
    }

    /** One pass: what stands between the word that begins an object and the word that begins its stream. */
    private void trustStructure(Deadline deadline) throws Flawed {
        int begin = -1;
        for (int at = 0; at < file.size(); at++) {
            if (file.says("obj", at)) {
                begin = at;
            } else if (file.says("stream", at)) {
                deadline.require();
                if (begin >= 0
                        && at - begin <= LONGEST_DICTIONARY
                        && !file.says("end", begin - 3)
                        && !file.says("end", at - 3)) {
                    judge(begin, at);
                }
            }
        }
    }

    private void judge(int begin, int keyword) throws Flawed {
        String dictionary = file.text(begin + 3, keyword);
        if (isStructure(dictionary) && isPlain(dictionary)) {
            inflate(dataAt(keyword), dictionary.contains("/Filter"));
            trusted.add(new int[] {begin, keyword});
        }
    }

    private static boolean isStructure(String dictionary) {
        return dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
    }

    private static boolean isPlain(String dictionary) {
        if (!PLAIN.matcher(dictionary).matches()) {
            return false;
        }
        int filters = dictionary.split("/Filter", -1).length - 1;
        if (filters > 1 || (filters == 1 && !FILTER.matcher(dictionary).find())) {
            return false;
        }
        Matcher parameters = PARAMETER.matcher(dictionary);
        while (parameters.find()) {
            if (parameters.group(1) == null) {
                return false;
            }
        }
        return true;
    }

    private int dataAt(int keyword) {
        int at = keyword + 6;
        at += file.says("\r", at) ? 1 : 0;
        return at + (file.says("\n", at) ? 1 : 0);
    }

    private void inflate(int from, boolean compressed) throws Flawed {
        if (!compressed) {
            return;
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[BUFFER];
        try {
            inflater.setInput(file.array(), from, file.size() - from);
            int read = inflater.inflate(buffer);
            while (read > 0) {
                decompressed += read;
                Flawed.unless(decompressed <= MAX_STRUCTURE, Flaw.TOO_MUCH);
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException damaged) {
            throw new Flawed(Flaw.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private byte[] copy() throws Flawed {
        byte[] copy = file.array().clone();
        List<String> found = new ArrayList<>();
        PdfNames.forEach(file, (at, name) -> {
            boolean isFilter = name.equals("Filter");
            if ((isFilter || STRUCTURE.contains(name)) && !isTrusted(at)) {
                if (isFilter) {
                    copy[at + 1] = 'X';
                } else {
                    found.add(name);
                }
            }
        });
        Flawed.unless(found.isEmpty(), Flaw.FORBIDDEN);
        return copy;
    }

    private boolean isTrusted(int position) {
        int low = 0;
        int high = trusted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int[] range = trusted.get(middle);
            if (position < range[0]) {
                high = middle - 1;
            } else if (position > range[1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
