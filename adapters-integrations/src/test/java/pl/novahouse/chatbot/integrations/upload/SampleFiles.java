package pl.novahouse.chatbot.integrations.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as they occur, made here. */
public final class SampleFiles {

    /** One lossy pixel; there is no encoder of WebP in Java. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private SampleFiles() {}

    /** Red on the left, blue on the right. */
    static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_4BYTE_ABGR), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** Lossless WebP of one colour, written bit by bit: every prefix code has a single symbol and takes no bits. */
    public static byte[] losslessWebp(int width, int height, int red, int green, int blue) {
        return losslessWebp(width, height, red, green, blue, 255);
    }

    public static byte[] losslessWebp(int width, int height, int red, int green, int blue, int alpha) {
        Bits bits = new Bits();
        bits.put(0x2F, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        bits.put(alpha == 255 ? 0 : 1, 1);
        bits.put(0, 3);
        bits.put(0, 1);
        bits.put(0, 1);
        bits.put(0, 1);
        for (int symbol : new int[] {green, red, blue, alpha, 0}) {
            bits.put(1, 1);
            bits.put(0, 1);
            bits.put(1, 1);
            bits.put(symbol, 8);
        }
        return riff(chunk("VP8L", bits.bytes()));
    }

    static byte[] riff(byte[]... chunks) {
        byte[] body = joined(chunks);
        return joined(ascii("RIFF"), little(body.length + 4), ascii("WEBP"), body);
    }

    static byte[] chunk(String type, byte[] data) {
        return joined(ascii(type), little(data.length), data, new byte[data.length % 2]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(value)).array();
    }

    private static final class Bits {
        private final ByteArrayOutputStream done = new ByteArrayOutputStream();
        private int current;
        private int used;

        void put(int value, int length) {
            for (int i = 0; i < length; i++) {
                current |= (value >> i & 1) << used;
                used++;
                if (used == 8) {
                    done.write(current);
                    current = 0;
                    used = 0;
                }
            }
        }

        byte[] bytes() {
            put(0, 7);
            return done.toByteArray();
        }
    }

    public static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF file of one page in the old form, with more in its catalogue, more objects, and a table that fits. */
    public static byte[] pdfWith(String catalogue, String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        String[] all = new String[3 + objects.length];
        all[0] = "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>";
        all[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        all[2] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>";
        System.arraycopy(objects, 0, all, 3, objects.length);
        int[] places = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            places[i] = file.length();
            file.append(i + 1).append(" 0 obj\n").append(all[i]).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(all.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            file.append("%010d 00000 n \n".formatted(place));
        }
        file.append("trailer\n<< /Size ")
                .append(all.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The camera's orientation put into a JPEG as its EXIF, with a place where it was taken. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] tiff = joined(
                ascii("MM\0*"),
                new byte[] {0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0},
                ascii("GPS 54.3520 N, 18.6466 E"));
        byte[] exif = joined(ascii("Exif\0\0"), tiff);
        return inserted(jpeg, 2, joined(new byte[] {(byte) 0xFF, (byte) 0xE1}, u16(exif.length + 2), exif));
    }

    static byte[] pngChunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(data);
        return joined(u32(data.length), ascii(type), data, u32(crc.getValue()));
    }

    /** A PNG that tells that size and has that data. */
    static byte[] pngOf(int width, int height, byte[] compressed, byte[]... more) {
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                pngChunk("IHDR", joined(u32(width), u32(height), new byte[] {8, 2, 0, 0, 0})),
                joined(more),
                pngChunk("IDAT", compressed),
                pngChunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return compressed.toByteArray();
    }

    static byte[] u16(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    static byte[] u32(long value) {
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] inserted(byte[] file, int at, byte[] piece) {
        return joined(Arrays.copyOf(file, at), piece, Arrays.copyOfRange(file, at, file.length));
    }
}
