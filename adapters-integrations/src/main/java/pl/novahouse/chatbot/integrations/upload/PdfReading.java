package pl.novahouse.chatbot.integrations.upload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/**
 * Reads the structure of a PDF file to its end: pages and nothing else. Every object is looked at; no page is drawn
 * and no content stream is decompressed.
 */
final class PdfReading {

    private static final int MAX_OBJECTS = 100_000;
    private static final int MAX_NESTED = 100_000;
    private static final int HEAD = 1024;
    private static final int ZIP_END_WITHIN = 65_557;

    private static final List<String> MARKUP = List.of("<html", "<script", "<svg", "<?php", "<!doctype", "<iframe");

    /** What a dictionary may not hold, as a key. */
    private static final Set<String> FORBIDDEN_KEYS =
            Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent", "AF");

    /** What a dictionary may not be, by its type, subtype or action. */
    private static final Set<String> FORBIDDEN_TYPES = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "FileAttachment",
            "RichMedia",
            "Rendition",
            "Movie",
            "Sound",
            "Screen",
            "3D",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "PRC");

    private static final List<COSName> TYPES = List.of(COSName.TYPE, COSName.SUBTYPE, COSName.S);

    private final int maxPages;

    PdfReading(int maxPages) {
        this.maxPages = maxPages;
    }

    void judge(Bytes file, Deadline deadline) throws Flawed {
        requireNothingAround(file);
        byte[] defused = PdfDefusal.defused(file, deadline);
        try (PDDocument document = Loader.loadPDF(
                new TimedRead(defused, deadline), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            Flawed.unless(!document.isEncrypted(), Flaw.FORBIDDEN);
            requireHarmlessObjects(document.getDocument(), deadline);
            int pages = document.getNumberOfPages();
            Flawed.unless(pages > 0, Flaw.DAMAGED);
            Flawed.unless(pages <= maxPages, Flaw.TOO_MUCH);
            document.getPage(0).getMediaBox();
        } catch (InvalidPasswordException locked) {
            throw new Flawed(Flaw.FORBIDDEN);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new Flawed(deadline.hasPassed() ? Flaw.TOO_MUCH : Flaw.DAMAGED);
        }
    }

    /** Neither before the file nor behind it, and neither a page nor an archive for other readers. */
    private static void requireNothingAround(Bytes file) throws Flawed {
        Flawed.unless(file.says("%PDF-1.", 0) || file.says("%PDF-2.", 0), Flaw.FORBIDDEN);
        int end = file.findLast("%%EOF", file.size());
        Flawed.unless(end > 0, Flaw.DAMAGED);
        for (int at = end + 5; at < file.size(); at++) {
            int rest = file.u8(at);
            Flawed.unless(rest == 0 || rest == '\n' || rest == '\r' || rest == ' ' || rest == '\t', Flaw.FORBIDDEN);
        }
        Flawed.unless(file.find("PK\5\6", file.size() - ZIP_END_WITHIN) < 0, Flaw.FORBIDDEN);
        String head = file.text(0, Math.min(HEAD, file.size())).toLowerCase(Locale.ROOT);
        Flawed.unless(MARKUP.stream().noneMatch(head::contains), Flaw.FORBIDDEN);
    }

    private static void requireHarmlessObjects(COSDocument document, Deadline deadline) throws Flawed {
        Map<COSObjectKey, Long> places = document.getXrefTable();
        Flawed.unless(places.size() <= MAX_OBJECTS, Flaw.TOO_MUCH);
        for (Map.Entry<COSObjectKey, Long> place : List.copyOf(places.entrySet())) {
            deadline.require();
            COSBase value = document.getObjectFromPool(place.getKey()).getObject();
            if (place.getValue() < 0) {
                requireTrustedContainer(document, -place.getValue());
                Flawed.unless(value != null, Flaw.DAMAGED);
            }
            if (value != null) {
                requireHarmless(value);
            }
        }
        requireHarmless(document.getTrailer());
    }

    /** An object within a stream counts only where the stream says that it holds objects. */
    private static void requireTrustedContainer(COSDocument document, long number) throws Flawed {
        COSBase container =
                document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        Flawed.unless(
                container instanceof COSStream stream && COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE)),
                Flaw.FORBIDDEN);
    }

    /** Everything within the object itself; what it refers to is an object of its own. */
    private static void requireHarmless(COSBase object) throws Flawed {
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(object);
        int seen = 0;
        while (!open.isEmpty()) {
            seen++;
            Flawed.unless(seen <= MAX_NESTED, Flaw.TOO_MUCH);
            switch (open.remove()) {
                case COSDictionary dictionary -> {
                    requireHarmlessDictionary(dictionary);
                    dictionary.getValues().forEach(value -> enqueue(open, value));
                }
                case COSArray array -> array.forEach(value -> enqueue(open, value));
                default -> {}
            }
        }
    }

    private static void enqueue(Deque<COSBase> open, COSBase value) {
        if (value != null && !(value instanceof COSObject)) {
            open.add(value);
        }
    }

    private static void requireHarmlessDictionary(COSDictionary dictionary) throws Flawed {
        for (COSName key : dictionary.keySet()) {
            Flawed.unless(!FORBIDDEN_KEYS.contains(key.getName()), Flaw.FORBIDDEN);
        }
        for (COSName type : TYPES) {
            Flawed.unless(
                    !(dictionary.getDictionaryObject(type) instanceof COSName name
                            && FORBIDDEN_TYPES.contains(name.getName())),
                    Flaw.FORBIDDEN);
        }
    }

    /** Ends the parsing at the deadline, for every step of it reads. */
    private static final class TimedRead extends RandomAccessReadBuffer {

        private static final int LOOK_EVERY = 1024;

        private final Deadline deadline;
        private int reads;

        TimedRead(byte[] bytes, Deadline deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            look();
            return super.read(target, offset, length);
        }

        private void look() throws IOException {
            reads++;
            if (reads % LOOK_EVERY == 0 && deadline.hasPassed()) {
                throw new IOException("reading takes too long");
            }
        }
    }
}
