package org.followthrough.files.reading;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.followthrough.files.pictures.Orientation;

/** Turns a picture the way its camera was held, as it says in its first bytes. */
final class Upright {

    private static final int HEAD = 1 << 16;
    private static final String EXIF = "Exif\0\0";
    private static final String PNG_EXIF = "eXIf";

    private Upright() {}

    static BufferedImage of(BufferedImage picture, Path file) throws IOException {
        int orientation = orientation(file);
        if (orientation == Orientation.UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = turn(orientation, width, height);
        boolean lies = orientation > 4;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = upright.createGraphics();
        brush.drawImage(picture, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        brush.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static int orientation(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String words = new String(head, StandardCharsets.ISO_8859_1);
        for (String mark : new String[] {EXIF, PNG_EXIF}) {
            int at = words.indexOf(mark);
            if (at >= 0) {
                return Orientation.in(Arrays.copyOfRange(head, at + mark.length(), head.length));
            }
        }
        return Orientation.UPRIGHT;
    }
}
