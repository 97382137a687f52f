package pl.novahouse.chatbot.integrations.upload;

import java.util.zip.CRC32;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/**
 * Walks through the parts of a picture's file to its end, before anything is decoded: nothing may be missing, and
 * nothing may follow that is not the picture's own.
 */
final class PictureShape {

    private static final int MAX_SCANS = 64;
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_AROUND_DATA = 12;
    private static final int RIFF_HEADER = 8;

    private PictureShape() {}

    /** Other whole JPEG pictures may follow, for phones add previews and brightness maps; they are not kept. */
    static Orientation ofJpeg(Bytes file) throws Flawed {
        Orientation[] found = {Orientation.UPRIGHT};
        int at = jpeg(file, 0, found);
        while (at < file.size()) {
            if (file.u8(at) == 0) {
                at++;
            } else {
                Flawed.unless(file.says("\u00FF\u00D8\u00FF", at), Flaw.FORBIDDEN);
                at = jpeg(file, at, new Orientation[1]);
            }
        }
        return found[0];
    }

    /** @return the position behind the picture that begins at the given one */
    private static int jpeg(Bytes file, int start, Orientation[] found) throws Flawed {
        int at = start + 2;
        int scans = 0;
        int frames = 0;
        while (true) {
            Flawed.unless(file.u8(at) == 0xFF, Flaw.DAMAGED);
            while (file.u8(at) == 0xFF) {
                at++;
            }
            int marker = file.u8(at);
            at++;
            if (marker == 0xD9) {
                Flawed.unless(scans > 0 && frames == 1, Flaw.DAMAGED);
                return at;
            }
            if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                continue;
            }
            Flawed.unless(marker >= 0xC0 && marker != 0xD8, Flaw.DAMAGED);
            int length = file.u16(at);
            Flawed.unless(length >= 2, Flaw.DAMAGED);
            if (marker == 0xE1 && file.says("Exif\0\0", at + 2)) {
                found[0] = Orientation.of(file, at + 8);
            }
            frames += isFrame(marker) ? 1 : 0;
            at += length;
            if (marker == 0xDA) {
                scans++;
                Flawed.unless(scans <= MAX_SCANS, Flaw.TOO_MUCH);
                at = behindScan(file, at);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int behindScan(Bytes file, int start) throws Flawed {
        int at = start;
        while (true) {
            if (file.u8(at) == 0xFF) {
                int next = file.u8(at + 1);
                if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }

    static Orientation ofPng(Bytes file) throws Flawed {
        Orientation orientation = Orientation.UPRIGHT;
        int at = PNG_SIGNATURE;
        Flawed.unless(file.says("IHDR", at + 4), Flaw.DAMAGED);
        CRC32 crc = new CRC32();
        while (true) {
            long length = file.u32(at);
            Flawed.unless(length <= file.size() - at - PNG_AROUND_DATA, Flaw.DAMAGED);
            int data = at + 8;
            int end = data + (int) length;
            crc.reset();
            crc.update(file.array(), at + 4, (int) length + 4);
            Flawed.unless(crc.getValue() == file.u32(end), Flaw.DAMAGED);
            if (file.says("eXIf", at + 4)) {
                orientation = Orientation.of(file, data);
            }
            boolean isLast = file.says("IEND", at + 4);
            at = end + 4;
            if (isLast) {
                Flawed.unless(at == file.size(), Flaw.FORBIDDEN);
                return orientation;
            }
        }
    }

    static Orientation ofWebp(Bytes file) throws Flawed {
        long end = RIFF_HEADER + file.u32Little(4);
        Flawed.unless(end <= file.size(), Flaw.DAMAGED);
        Flawed.unless(end == file.size(), Flaw.FORBIDDEN);
        Orientation orientation = Orientation.UPRIGHT;
        int at = RIFF_HEADER + 4;
        Flawed.unless(file.says("VP8", at), Flaw.DAMAGED);
        while (at < end) {
            Flawed.unless(!file.says("ANIM", at) && !file.says("ANMF", at), Flaw.UNSUPPORTED);
            long length = file.u32Little(at + 4);
            Flawed.unless(length <= end - at - RIFF_HEADER, Flaw.DAMAGED);
            if (file.says("EXIF", at)) {
                int data = at + RIFF_HEADER;
                orientation = Orientation.of(file, file.says("Exif\0\0", data) ? data + 6 : data);
            }
            at += RIFF_HEADER + (int) (length + length % 2);
        }
        return orientation;
    }
}
