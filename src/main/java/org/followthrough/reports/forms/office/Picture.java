package org.followthrough.reports.forms.office;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
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
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) chart.width() * SHARPNESS);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) chart.height() * SHARPNESS);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
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
}
