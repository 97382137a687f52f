package pl.novahouse.chatbot.integrations.upload;

import static pl.novahouse.chatbot.domain.upload.Inspection.Flaw.DAMAGED;
import static pl.novahouse.chatbot.domain.upload.Inspection.Flaw.FORBIDDEN;
import static pl.novahouse.chatbot.domain.upload.Inspection.Flaw.TOO_MUCH;
import static pl.novahouse.chatbot.domain.upload.Inspection.Flaw.UNSUPPORTED;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.ascii;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.chunk;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.deflated;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.inserted;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.joined;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.jpeg;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.losslessWebp;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.pdfWith;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.png;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.pngChunk;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.pngOf;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.riff;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.u16;
import static pl.novahouse.chatbot.integrations.upload.SampleFiles.u32;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/** Files that nobody well-meaning sends, made here, each with the flaw that must be found. */
public final class HostileFiles {

    private static final byte[] HTML = ascii("<html><script>alert(1)</script></html>");
    private static final byte[] ZIP = zip(HTML);
    private static final int MEGABYTE = 1_000_000;

    private final List<Hostile> all = new ArrayList<>();

    private HostileFiles() {}

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Hostile(String name, byte[] bytes, Flaw flaw) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Hostile> all() {
        HostileFiles files = new HostileFiles();
        files.jpegs();
        files.pngs();
        files.webps();
        files.pdfs();
        files.pdfsThatAct();
        files.pdfsThatCost();
        files.otherKinds();
        return files.all;
    }

    private void add(String name, Flaw flaw, byte[] bytes) {
        all.add(new Hostile(name, bytes, flaw));
    }

    private void jpegs() {
        byte[] whole = jpeg(200, 100);
        int frame = find(whole, "\u00FF\u00C0");
        int scan = find(whole, "\u00FF\u00DA");
        add("half a JPEG", DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        add("a JPEG without its end", DAMAGED, Arrays.copyOf(whole, whole.length - 2));
        add("three bytes of a JPEG", DAMAGED, ascii("\u00FF\u00D8\u00FF"));
        add(
                "a JPEG that ends at once",
                DAMAGED,
                ascii("\u00FF\u00D8\u00FF\u00E0\0\20JFIF\0\1\1\0\0\1\0\1\0\0\u00FF\u00D9"));
        add("a JPEG and an archive", FORBIDDEN, joined(whole, ZIP));
        add("a JPEG and a page", FORBIDDEN, joined(whole, HTML));
        add("a JPEG and a program", FORBIDDEN, joined(whole, ascii("<?php system($_GET['c']); ?>")));
        add("a JPEG, filling and an archive", FORBIDDEN, joined(whole, new byte[100], ZIP));
        add("a JPEG and half another", DAMAGED, joined(whole, Arrays.copyOf(whole, 300)));
        add("a JPEG of 65 500 × 65 500 pixels", TOO_MUCH, patched(whole, frame + 5, joined(u16(65_500), u16(65_500))));
        add("a JPEG of 10 000 × 10 000 pixels", TOO_MUCH, patched(whole, frame + 5, joined(u16(10_000), u16(10_000))));
        add("a JPEG without height", DAMAGED, patched(whole, frame + 5, u16(0)));
        add("a JPEG with two frames", DAMAGED, inserted(whole, frame, Arrays.copyOfRange(whole, frame, frame + 19)));
        add("a JPEG of 12 bits", DAMAGED, patched(whole, frame + 4, new byte[] {12}));
        add("a JPEG part longer than the file", DAMAGED, patched(whole, 4, u16(65_535)));
        add("a JPEG part of no length", DAMAGED, patched(whole, 4, u16(0)));
        byte[] oneScan = Arrays.copyOfRange(whole, scan, whole.length - 2);
        byte[] scans = new byte[0];
        for (int i = 0; i < 100; i++) {
            scans = joined(scans, oneScan);
        }
        add("a JPEG drawn a hundred times", TOO_MUCH, inserted(whole, scan, scans));
        add(
                "a JPEG without tables",
                DAMAGED,
                joined(ascii("\u00FF\u00D8"), Arrays.copyOfRange(whole, frame, whole.length)));
    }

    private void pngs() {
        byte[] whole = png(200, 100);
        byte[] pixels = deflated(new byte[31 * 10]);
        add("half a PNG", DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        add("a PNG without its end", DAMAGED, Arrays.copyOf(whole, whole.length - 12));
        add("the signature of a PNG", DAMAGED, Arrays.copyOf(whole, 8));
        add("a PNG with a wrong checksum", DAMAGED, patched(whole, 29, u32(0)));
        add("a PNG and an archive", FORBIDDEN, joined(whole, ZIP));
        add("a PNG and a page", FORBIDDEN, joined(whole, HTML));
        add("a PNG and a single byte", FORBIDDEN, joined(whole, new byte[1]));
        add("a PNG of 100 000 × 100 000 pixels", TOO_MUCH, pngOf(100_000, 100_000, deflated(new byte[10 * MEGABYTE])));
        add("a PNG of two thousand million pixels in a row", TOO_MUCH, pngOf(Integer.MAX_VALUE, 1, pixels));
        add("a PNG without width", DAMAGED, pngOf(0, 10, pixels));
        add("a PNG of negative height", DAMAGED, pngOf(10, -10, pixels));
        add("a PNG without pixels", DAMAGED, joined(Arrays.copyOf(whole, 33), pngChunk("IEND", new byte[0])));
        add("a PNG whose pixels are no stream", DAMAGED, pngOf(10, 10, ascii("not compressed at all")));
        add("a PNG with a part of 4 GB", DAMAGED, patched(whole, 33, u32(0xFFFF_FFFFL)));
        byte[] header = joined(u32(10), u32(10), new byte[] {3, 7, 0, 0, 0});
        add(
                "a PNG of unheard-of depth",
                DAMAGED,
                joined(
                        Arrays.copyOf(whole, 8),
                        pngChunk("IHDR", header),
                        pngChunk("IDAT", pixels),
                        pngChunk("IEND", new byte[0])));
        add("a PNG that begins with text", DAMAGED, inserted(whole, 8, pngChunk("tEXt", ascii("a\0b"))));
    }

    private void webps() {
        byte[] whole = losslessWebp(20, 10, 1, 2, 3);
        add("a WebP longer than its file", DAMAGED, patched(whole, 4, new byte[] {0, 1, 0, 0}));
        add("a WebP and an archive", FORBIDDEN, joined(whole, ZIP));
        add("a WebP and a page", FORBIDDEN, joined(whole, HTML));
        add("a WebP of 16 384 × 16 384 pixels", TOO_MUCH, losslessWebp(16_384, 16_384, 1, 2, 3));
        add("an empty WebP", DAMAGED, riff());
        add("a WebP of random pixels", DAMAGED, riff(chunk("VP8 ", noise(500))));
        add("a lossless WebP of random pixels", DAMAGED, riff(chunk("VP8L", joined(new byte[] {0x2F}, noise(500)))));
        add(
                "a moving WebP",
                UNSUPPORTED,
                riff(chunk("VP8X", new byte[] {2, 0, 0, 0, 9, 0, 0, 9, 0, 0}), chunk("ANIM", new byte[6])));
        add("a sound in the same wrapping", UNSUPPORTED, joined(ascii("RIFF\44\0\0\0WAVEfmt "), new byte[28]));
        add("a WebP part longer than the file", DAMAGED, riff(ascii("VP8L\u00FF\u00FF\0\0")));
    }

    private void pdfs() {
        byte[] whole = SampleFiles.pdf(1);
        add("a PDF behind a page", UNSUPPORTED, joined(HTML, ascii("\n"), whole));
        add("a PDF behind an empty line", FORBIDDEN, joined(ascii("\n"), whole));
        add("a PDF and an archive", FORBIDDEN, joined(whole, ZIP));
        add("a PDF and a page", FORBIDDEN, joined(whole, HTML));
        add("a PDF around an archive", FORBIDDEN, pdfWith("", "<< /Length 9 >>\nstream\nPK\5\6\0\0\0\0\0\nendstream"));
        add(
                "a PDF whose comment is a page",
                FORBIDDEN,
                inserted(pdfWith(""), 9, ascii("%<html><script>alert(1)</script>\n")));
        add("the first line of a PDF", DAMAGED, ascii("%PDF-1.7\n"));
        add("a PDF of nothing", DAMAGED, ascii("%PDF-1.7\n%%EOF\n"));
        add("a PDF of an unknown version", FORBIDDEN, patched(whole, 5, ascii("9.9")));
        add("half a PDF", DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        add("a PDF of noise", DAMAGED, joined(ascii("%PDF-1.7\n"), noise(5000), ascii("\n%%EOF")));
        add("a PDF without pages", DAMAGED, replaced(pdfWith(""), "/Kids [3 0 R] /Count 1", "/Kids [     ] /Count 0"));
        add("a PDF whose pages are its catalogue", DAMAGED, replaced(pdfWith(""), "/Pages 2 0 R", "/Pages 1 0 R"));
        add("a PDF whose pages hold themselves", DAMAGED, replaced(pdfWith(""), "/Kids [3 0 R]", "/Kids [2 0 R]"));
        add("a PDF with a password", FORBIDDEN, locked("secret word"));
        add("a PDF that only its owner may print", FORBIDDEN, locked(""));
    }

    private void pdfsThatAct() {
        add(
                "a PDF that runs a script when opened",
                FORBIDDEN,
                pdfWith("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"));
        add(
                "a PDF that spells its script otherwise",
                FORBIDDEN,
                pdfWith("/OpenAction << /S /J#61vaScript /J#53 (x) >>"));
        add(
                "a PDF whose script stands elsewhere",
                FORBIDDEN,
                pdfWith("/OpenAction 4 0 R", "<< /S /Named /N /Print /Next 5 0 R >>", "<< /JS 6 0 R >>"));
        add("a PDF whose script is hidden in a stream", FORBIDDEN, withScript());
        add(
                "a PDF with a script that nothing refers to",
                FORBIDDEN,
                joined(pdfWith(""), ascii("9 0 obj << /S /JavaScript >> endobj\n%%EOF\n")));
        add("a PDF that starts a program", FORBIDDEN, pdfWith("/OpenAction << /S /Launch /F (calc.exe) >>"));
        add(
                "a PDF that opens another file",
                FORBIDDEN,
                pdfWith("/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share) >>"));
        add("a PDF that sends a form", FORBIDDEN, pdfWith("/OpenAction << /S /SubmitForm /F (http://127.0.0.1/) >>"));
        add("a PDF with an attachment", FORBIDDEN, withAttachment());
        add(
                "a PDF with a dynamic form",
                FORBIDDEN,
                pdfWith("/AcroForm << /Fields [] /XFA 4 0 R >>", "<< /Length 0 >>\nstream\n\nendstream"));
        add("a PDF with a film", FORBIDDEN, pdfWith("/X [[<< /Type /Annot /Subtype /Movie >>]]"));
        add("a PDF with rich media", FORBIDDEN, pdfWith("/X << /Subtype /RichMedia >>"));
        add(
                "a PDF that claims to be locked",
                FORBIDDEN,
                replaced(pdfWith(""), "/Root 1 0 R", "/Root 1 0 R /Encrypt 9 0 R"));
    }

    private void pdfsThatCost() {
        byte[] bomb = deflated(new byte[100 * MEGABYTE]);
        add(
                "a PDF whose structure unpacks to 100 MB",
                TOO_MUCH,
                structure("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb));
        add(
                "a PDF whose table unpacks to 100 MB",
                TOO_MUCH,
                structure("/Type /XRef /W [1 2 1] /Size 9 /Filter [/FlateDecode]", bomb));
        add(
                "a PDF whose structure is packed twice",
                FORBIDDEN,
                structure("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", deflated(bomb)));
        add(
                "a PDF whose structure is packed oddly",
                FORBIDDEN,
                structure("/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode", noise(50)));
        add(
                "a PDF whose structure hides its packing",
                FORBIDDEN,
                structure("/Type /ObjStm /N 1 /First 4 /Fil#74er /FlateDecode", bomb));
        add(
                "a PDF whose structure packs by reference",
                FORBIDDEN,
                structure("/Type /ObjStm /N 1 /First 4 /Filter 7 0 R", bomb));
        add(
                "a PDF whose table has rows of 2 GB",
                FORBIDDEN,
                structure(
                        "/Type /XRef /W [1 2 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                        deflated(new byte[10])));
        add("a PDF of ten million pages", TOO_MUCH, replaced(pdfWith(""), "/Count 1 ", "/Count 9999999 "));
        add(
                "a PDF nested a hundred thousand deep",
                DAMAGED,
                pdfWith("/X " + "[".repeat(100_000) + "]".repeat(100_000)));
        add(
                "a PDF of open brackets",
                DAMAGED,
                joined(ascii("%PDF-1.7\n1 0 obj\n"), ascii("<<".repeat(MEGABYTE)), ascii("\n%%EOF")));
        add(
                "a PDF of the word stream",
                DAMAGED,
                joined(ascii("%PDF-1.7\n"), ascii("stream\n".repeat(600_000)), ascii("%%EOF")));
        add(
                "a PDF of a million slashes",
                DAMAGED,
                joined(ascii("%PDF-1.7\n"), ascii("/".repeat(4 * MEGABYTE)), ascii("\n%%EOF")));
        add(
                "a PDF of a hundred thousand empty objects",
                DAMAGED,
                joined(ascii("%PDF-1.7\n"), ascii("1 0 obj endobj\n".repeat(100_000)), ascii("%%EOF")));
    }

    private void otherKinds() {
        Map<String, byte[]> kinds = Map.ofEntries(
                Map.entry("an SVG", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Map.entry(
                        "an SVG behind a declaration",
                        ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Map.entry("a page", HTML),
                Map.entry("a page with a doctype", ascii("<!DOCTYPE html><body onload=alert(1)>")),
                Map.entry(
                        "XML",
                        ascii(
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")),
                Map.entry("PHP", ascii("<?php system($_GET['c']); ?>")),
                Map.entry("a shell script", ascii("#!/bin/sh\nrm -rf /\n")),
                Map.entry("a script", ascii("alert(document.cookie)")),
                Map.entry("a program for Windows", joined(ascii("MZ\u0090\0\3\0\0\0"), new byte[500])),
                Map.entry("a program for Linux", joined(ascii("\u007FELF\2\1\1\0"), new byte[500])),
                Map.entry("a Java class", joined(u32(0xCAFE_BABEL), new byte[100])),
                Map.entry("an archive", ZIP),
                Map.entry("a zip bomb", zip(new byte[50 * MEGABYTE])),
                Map.entry("gzip", gzip(new byte[50 * MEGABYTE])),
                Map.entry(
                        "a GIF",
                        ascii("GIF89a\1\0\1\0\u0080\0\0\0\0\0\u00FF\u00FF\u00FF,\0\0\0\0\1\0\1\0\0\2\2D\1\0;")),
                Map.entry("a GIF and an archive", joined(ascii("GIF89a\1\0\1\0\0\0\0;"), ZIP)),
                Map.entry("a GIF that is a script", ascii("GIF89a/*\0*/=alert(1)//")),
                Map.entry("a BMP", joined(ascii("BM"), new byte[60])),
                Map.entry("a TIFF", joined(ascii("II*\0\10\0\0\0"), new byte[60])),
                Map.entry("an icon", joined(new byte[] {0, 0, 1, 0, 1, 0}, new byte[60])),
                Map.entry("a HEIC", joined(u32(24), ascii("ftypheic\0\0\0\0mif1heic"), new byte[60])),
                Map.entry("a film", joined(u32(24), ascii("ftypisom\0\0\2\0isommp41"), new byte[60])),
                Map.entry("PostScript", ascii("%!PS-Adobe-3.0\n(%pipe%id) (w) file\n")),
                Map.entry("Flash", joined(ascii("FWS\t"), new byte[60])),
                Map.entry("an old document", joined(u32(0xD0CF_11E0L), u32(0xA1B1_1AE1L), new byte[600])),
                Map.entry("rich text", ascii("{\\rtf1 {\\object\\objdata 0}}")),
                Map.entry("WebAssembly", joined(ascii("\0asm\1\0\0\0"), new byte[60])),
                Map.entry("the test virus", ascii(FakeClamd.EICAR)),
                Map.entry("plain text", ascii("just words")),
                Map.entry("JSON", ascii("{\"a\": 1}")),
                Map.entry("noise", noise(100_000)),
                Map.entry("a single byte", new byte[1]),
                Map.entry("two bytes of a JPEG", ascii("\u00FF\u00D8")),
                Map.entry("nothing but zeros", new byte[MEGABYTE]),
                Map.entry("a JPEG behind a blank", joined(ascii(" "), jpeg(10, 10))),
                Map.entry("a PNG behind a page", joined(HTML, png(10, 10))));
        kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> add(kind.getKey(), UNSUPPORTED, kind.getValue()));
    }

    private static byte[] structure(String dictionary, byte[] data) {
        String head = "<< " + dictionary + " /Length " + data.length + " >>\nstream\n";
        return pdfWith("", head + new String(data, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    private static byte[] locked(String password) {
        return pdf(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    private static byte[] withScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    private static byte[] withAttachment() {
        return pdf(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("run.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(ascii("MZ"))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("run.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    @FunctionalInterface
    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static int find(byte[] bytes, String text) {
        return new Bytes(bytes).find(text, 0);
    }

    private static byte[] patched(byte[] bytes, int at, byte[] by) {
        byte[] patched = bytes.clone();
        System.arraycopy(by, 0, patched, at, by.length);
        return patched;
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        return ascii(new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to));
    }
}
