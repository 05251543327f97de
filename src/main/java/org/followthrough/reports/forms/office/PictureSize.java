package org.followthrough.reports.forms.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How large a picture is, in whatever it is measured. */
public record PictureSize(int width, int height) {

    /** The size in points of the picture; only its head is read. */
    public static PictureSize of(Picture picture) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("A picture of no known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return new PictureSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** As large as it can be inside a space, without being distorted. */
    public PictureSize within(int mostWidth, int mostHeight) {
        double share = Math.min((double) mostWidth / width, (double) mostHeight / height);
        return new PictureSize((int) Math.round(width * share), (int) Math.round(height * share));
    }
}
