package org.followthrough.reports.style;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A logo drawn anew: whatever else was in the file stays behind, and it is as small as a page needs it. */
final class LogoDrawing {

    /** What is taken, in bytes. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final int MOST_POINTS = 16_000_000;
    private static final int WIDEST = 600;
    private static final int HIGHEST = 240;

    private LogoDrawing() {}

    /** The picture as PNG; nothing when it is neither PNG nor JPEG by its content, is damaged or far too large. */
    static Optional<byte[]> of(byte[] sent) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            return Optional.ofNullable(read(in)).map(LogoDrawing::drawn);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            boolean fine = KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
            return fine ? reader.read(0) : null;
        } finally {
            reader.dispose();
        }
    }

    private static byte[] drawn(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
