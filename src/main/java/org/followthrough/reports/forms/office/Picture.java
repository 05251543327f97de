package org.followthrough.reports.forms.office;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.HouseStyle;

/** A picture for an office file. */
public final class Picture {

    /** Points of a picture for each of the drawing, so that it stays sharp on paper. */
    private static final int SHARPNESS = 2;

    static {
        Face.register();
    }

    private final byte[] bytes;
    private final boolean jpeg;
    private final String words;

    private Picture(byte[] bytes, boolean jpeg, String words) {
        this.bytes = bytes;
        this.jpeg = jpeg;
        this.words = words;
    }

    /** A drawing as a picture; nothing that it names is fetched and no script of it runs. */
    public static Picture of(Block.Chart chart) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var drawn = new Drawn();
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) chart.width() * SHARPNESS);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) chart.height() * SHARPNESS);
        drawn.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        try {
            drawn.transcode(new TranscoderInput(new StringReader(chart.svg())), new TranscoderOutput(bytes));
        } catch (TranscoderException broken) {
            throw new IOException("The chart " + chart.title() + " cannot be drawn", broken);
        }
        return new Picture(bytes.toByteArray(), false, chart.words());
    }

    /** The logo of a house. */
    public static Picture of(HouseStyle.Logo logo) {
        return new Picture(
                Base64.getDecoder().decode(logo.base64()), logo.mediaType().equals("image/jpeg"), logo.words());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it is a JPEG; otherwise it is a PNG. */
    public boolean jpeg() {
        return jpeg;
    }

    /** What it says to those who do not see it. */
    public String words() {
        return words;
    }

    /** Java's own PNG: Batik's takes more than twice as long, and drawings on white need no transparency. */
    private static final class Drawn extends ImageTranscoder {

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            try (var memory = new MemoryCacheImageOutputStream(output.getOutputStream())) {
                ImageIO.write(image, "png", memory);
            } catch (IOException unwritten) {
                throw new TranscoderException(unwritten);
            }
        }
    }
}
