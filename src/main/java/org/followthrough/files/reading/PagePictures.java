package org.followthrough.files.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes a PNG of each of the first pages of a file, named by their numbers; each is there whole or not at all. */
final class PagePictures {

    /** How many pages are made at most. */
    static final int MOST = 20;

    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 2_000;
    private static final long LONGEST = 4L << 20;

    private final Path folder;

    PagePictures(Path folder) {
        this.folder = folder;
    }

    /** How many pages the file has. */
    int make(String contentType, Path file) throws IOException {
        if (contentType.equals("application/pdf")) {
            return ofPdf(file);
        }
        if (contentType.startsWith("image/")) {
            return ofPicture(file);
        }
        return 0;
    }

    private int ofPdf(Path file) throws IOException {
        try (PDDocument document = PdfWords.open(file)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int pages = document.getNumberOfPages();
            for (int page = 0; page < Math.min(pages, MOST); page++) {
                PDRectangle size = document.getPage(page).getCropBox();
                boolean lies = document.getPage(page).getRotation() % 180 != 0;
                float width = lies ? size.getHeight() : size.getWidth();
                float height = lies ? size.getWidth() : size.getHeight();
                float scale = Math.min(WIDTH / Math.max(width, 1), HEIGHT / Math.max(height, 1));
                write(renderer.renderImage(page, scale, ImageType.RGB), page + 1);
            }
            return pages;
        }
    }

    private int ofPicture(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(reader.getWidth(0) / (2 * WIDTH), reader.getHeight(0) / (2 * HEIGHT)));
            some.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = reader.read(0, some);
            reader.dispose();
            write(fitted(Upright.of(picture, file)), 1);
            return 1;
        }
    }

    /** On white, as on paper. */
    private static BufferedImage fitted(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = fitted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.setBackground(java.awt.Color.WHITE);
        brush.clearRect(0, 0, width, height);
        brush.drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null);
        brush.dispose();
        return fitted;
    }

    private void write(BufferedImage picture, int number) throws IOException {
        Path unfinished = folder.resolve("unfinished");
        ImageIO.write(picture, "png", unfinished.toFile());
        if (Files.size(unfinished) > LONGEST) {
            var half = new BufferedImage(
                    picture.getWidth() / 2 + 1, picture.getHeight() / 2 + 1, BufferedImage.TYPE_INT_RGB);
            Graphics2D brush = half.createGraphics();
            brush.drawImage(picture, AffineTransform.getScaleInstance(0.5, 0.5), null);
            brush.dispose();
            ImageIO.write(half, "png", unfinished.toFile());
        }
        Files.move(unfinished, folder.resolve(number + ".png"));
    }
}
