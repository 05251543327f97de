package org.followthrough.reports.forms.office;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.HouseStyle;
import org.springframework.core.io.ClassPathResource;

/**
 * A picture for an office file.
 *
 * @param words what it says to those who do not see it
 */
public record Picture(byte[] bytes, boolean jpeg, String words) {

    /** Points of a picture for each of the drawing, so that it stays sharp on paper. */
    private static final int SHARPNESS = 2;

    static {
        registerFace();
    }

    /** A drawing as a picture; nothing that it names is fetched and no script of it runs. */
    public static Picture of(Block.Chart chart) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) chart.width() * SHARPNESS);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) chart.height() * SHARPNESS);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(chart.svg())), new TranscoderOutput(bytes));
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

    /** The face we ship, as servers often have none. */
    private static void registerFace() {
        for (String variant : List.of("Regular", "Bold")) {
            try (InputStream face = new ClassPathResource("liberation/LiberationSans-" + variant + ".ttf").getInputStream()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, face));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (FontFormatException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
