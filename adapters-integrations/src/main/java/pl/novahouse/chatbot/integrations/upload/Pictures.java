package pl.novahouse.chatbot.integrations.upload;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.Inspection;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/**
 * Decodes a picture whole and draws it anew, upright and without metadata. Its size is read from its header first; one
 * that would not fit into the memory granted is read with pixels left out.
 */
final class Pictures {

    private static final float QUALITY = 0.9f;
    private static final float THUMBNAIL_QUALITY = 0.8f;
    private static final int THUMBNAIL_SIDE = 320;

    private final DecodingFileInspection.Settings settings;

    Pictures(DecodingFileInspection.Settings settings) {
        this.settings = settings;
    }

    Inspection.Accepted redraw(FileKind kind, Bytes file, Orientation orientation, Deadline deadline) throws Flawed {
        try {
            BufferedImage picture = upright(decode(kind, file, deadline), orientation);
            deadline.require();
            FileKind kept = kind == FileKind.PNG || picture.getColorModel().hasAlpha() ? FileKind.PNG : FileKind.JPEG;
            FileContent content = kept == FileKind.PNG ? png(picture) : jpeg(opaque(picture), QUALITY);
            FileContent thumbnail = jpeg(opaque(shrunk(picture)), THUMBNAIL_QUALITY);
            return new Inspection.Accepted(kind, kept, content, Optional.of(thumbnail));
        } catch (IOException | RuntimeException unreadable) {
            throw deadline.hasPassed() ? new Flawed(Flaw.TOO_MUCH) : new Flawed(Flaw.DAMAGED);
        }
    }

    private BufferedImage decode(FileKind kind, Bytes file, Deadline deadline) throws IOException, Flawed {
        ImageReader reader = reader(kind);
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.array()))) {
            reader.setInput(input, false, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            Flawed.unless(pixels > 0, Flaw.DAMAGED);
            Flawed.unless(pixels <= settings.pixels(), Flaw.TOO_MUCH);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(pixels * bytesOfPixel(reader));
            param.setSourceSubsampling(step, step, 0, 0);
            Watch watch = new Watch(deadline);
            reader.addIIOReadProgressListener(watch);
            reader.addIIOReadWarningListener((_, warning) -> watch.warn(warning));
            BufferedImage picture = reader.read(0, param);
            deadline.require();
            Flawed.unless(!watch.endedEarly, Flaw.DAMAGED);
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** How many pixels to go forward for each one kept, so that the picture fits. */
    private int step(long bytes) {
        return (int) Math.ceil(Math.sqrt((double) bytes / settings.pictureBytes()));
    }

    private static int bytesOfPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        int bits = 0;
        for (int size : type.getSampleModel().getSampleSize()) {
            bits += Math.max(Byte.SIZE, size);
        }
        return bits / Byte.SIZE;
    }

    private static ImageReader reader(FileKind kind) {
        return kind == FileKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.extension()).next();
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return picture;
        }
        int width = orientation.swapsSides() ? picture.getHeight() : picture.getWidth();
        int height = orientation.swapsSides() ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, typeFor(picture));
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, orientation.upright(picture.getWidth(), picture.getHeight()), null);
        pen.dispose();
        return turned;
    }

    private static int typeFor(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    }

    /** As JPEG takes it: three colours, white where there was nothing. */
    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR || picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }

    /** Halves the picture until one more step makes it fit, for a smooth result. */
    private static BufferedImage shrunk(BufferedImage picture) {
        BufferedImage smaller = picture;
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        while (longest > THUMBNAIL_SIDE) {
            int next = Math.max(THUMBNAIL_SIDE, (longest + 1) / 2);
            smaller = scaled(smaller, (double) next / longest);
            longest = next;
        }
        return smaller;
    }

    private static BufferedImage scaled(BufferedImage picture, double by) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * by));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * by));
        BufferedImage scaled = new BufferedImage(width, height, typeFor(picture));
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static FileContent png(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(writer, writer.getDefaultWriteParam(), picture);
    }

    private static FileContent jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return written(writer, param, picture);
    }

    private static FileContent written(ImageWriter writer, ImageWriteParam param, BufferedImage picture)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return FileContent.of(bytes.toByteArray());
    }

    /** Stops a reader at the deadline, and hears whether it ran out of data. */
    private static final class Watch implements IIOReadProgressListener {

        private final Deadline deadline;
        private boolean endedEarly;

        Watch(Deadline deadline) {
            this.deadline = deadline;
        }

        void warn(@Nullable String warning) {
            endedEarly |= warning != null && warning.contains("Premature end");
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (deadline.hasPassed()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
