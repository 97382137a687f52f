package pl.novahouse.chatbot.integrations.upload;

import java.awt.geom.AffineTransform;

/** How a camera was held: the tag 0x0112 of EXIF, 1 to 8. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    RIGHT,
    RIGHT_MIRRORED,
    LEFT;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MAX_ENTRIES = 200;

    /** Reads the tag out of a TIFF structure; whatever cannot be read counts as upright. */
    static Orientation of(Bytes file, int tiff) {
        try {
            boolean little = file.says("II", tiff);
            if (!little && !file.says("MM", tiff)) {
                return UPRIGHT;
            }
            long directory = tiff + (little ? file.u32Little(tiff + 4) : file.u32(tiff + 4));
            if (directory > file.size()) {
                return UPRIGHT;
            }
            int at = (int) directory;
            int entries = Math.min(MAX_ENTRIES, little ? file.u16Little(at) : file.u16(at));
            for (int entry = at + 2; entry < at + 2 + entries * ENTRY; entry += ENTRY) {
                if ((little ? file.u16Little(entry) : file.u16(entry)) == TAG) {
                    int value = little ? file.u16Little(entry + 8) : file.u16(entry + 8);
                    return of(value);
                }
            }
            return UPRIGHT;
        } catch (Flawed unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> MIRRORED;
            case 3 -> UPSIDE_DOWN;
            case 4 -> UPSIDE_DOWN_MIRRORED;
            case 5 -> LEFT_MIRRORED;
            case 6 -> RIGHT;
            case 7 -> RIGHT_MIRRORED;
            case 8 -> LEFT;
            default -> UPRIGHT;
        };
    }

    boolean swapsSides() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> false;
            case LEFT_MIRRORED, RIGHT, RIGHT_MIRRORED, LEFT -> true;
        };
    }

    /** Turns a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
