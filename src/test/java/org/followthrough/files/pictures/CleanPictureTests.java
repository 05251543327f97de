package org.followthrough.files.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.followthrough.files.FilesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPictureTests {

    private static final String SECRET = "52.3970N 0.7285W taken by A Worker";

    @TempDir
    Path folder;

    @Test
    void takesPlacePersonAndSmallPictureOutOfJpeg() throws Exception {
        byte[] plain = FilesForTests.picture("jpg");
        byte[] told =
                jpegWith(plain, exif(6), 0xe1, "http://ns.adobe.com/xap/1.0/\0" + SECRET, 0xed, SECRET, 0xfe, SECRET);

        byte[] clean = clean(CleanPicture.JPEG, told);

        assertThat(words(told)).contains(SECRET, "trailing");
        assertThat(words(clean)).doesNotContain(SECRET, "trailing", "xap");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        int at = words(clean).indexOf("Exif\0\0");
        assertThat(Orientation.in(Arrays.copyOfRange(clean, at + 6, clean.length)))
                .isEqualTo(6);
    }

    @Test
    void leavesNoExifWhereThePictureLiesAsItIs() throws Exception {
        byte[] clean = clean(CleanPicture.JPEG, jpegWith(FilesForTests.picture("jpg"), exif(1)));

        assertThat(words(clean)).doesNotContain("Exif");
    }

    @Test
    void takesWordsOutOfPng() throws Exception {
        byte[] plain = FilesForTests.picture("png");
        byte[] told = pngWith(
                plain, "tEXt", ("Author\0" + SECRET).getBytes(ISO_8859_1), "tIME", new byte[7], "eXIf", tiff(8));

        byte[] clean = clean(CleanPicture.PNG, told);

        assertThat(words(told)).contains(SECRET);
        assertThat(words(clean)).doesNotContain(SECRET, "tEXt", "tIME").contains("eXIf");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        assertThat(Orientation.in(Arrays.copyOfRange(clean, words(clean).indexOf("eXIf") + 4, clean.length)))
                .isEqualTo(8);
    }

    @Test
    void takesCommentsOutOfGif() throws Exception {
        byte[] plain = FilesForTests.picture("gif");
        byte[] comment = ("!\u00fe" + (char) SECRET.length() + SECRET + "\0").getBytes(ISO_8859_1);
        byte[] xmp = ("!\u00ff\u000bXMP DataXMP" + (char) SECRET.length() + SECRET + "\0").getBytes(ISO_8859_1);
        byte[] told = ByteBuffer.allocate(plain.length + comment.length + xmp.length)
                .put(plain, 0, plain.length - 1)
                .put(comment)
                .put(xmp)
                .put((byte) 0x3b)
                .array();

        byte[] clean = clean(CleanPicture.GIF, told);

        assertThat(words(clean)).doesNotContain(SECRET, "XMP");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void takesWhatIsToldOutOfWebpAndSaysSo() throws Exception {
        byte[] told = webp();

        byte[] clean = clean(CleanPicture.WEBP, told);

        assertThat(words(clean)).doesNotContain(SECRET, "XMP ").contains("VP8L", "EXIF");
        ByteBuffer bytes = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.getInt(4)).isEqualTo(clean.length - 8);
        assertThat(clean[20]).as("says Exif and no XMP").isEqualTo((byte) 0x08);
        assertThat(Orientation.in(Arrays.copyOfRange(clean, words(clean).indexOf("EXIF") + 8, clean.length)))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void leavesACleanPictureAsItIs(String format) throws Exception {
        byte[] once = clean(kind(format), FilesForTests.picture(format));

        assertThat(clean(kind(format), once)).isEqualTo(once);
        assertThat(pixels(once)).isEqualTo(pixels(FilesForTests.picture(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void refusesEveryPictureThatWasCutShort(String format) {
        byte[] whole = FilesForTests.picture(format);
        for (int length = 0; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> clean(kind(format), half)).isInstanceOf(NotAPicture.class);
        }
    }

    private static CleanPicture kind(String format) {
        return switch (format) {
            case "jpg" -> CleanPicture.JPEG;
            case "png" -> CleanPicture.PNG;
            default -> CleanPicture.GIF;
        };
    }

    private byte[] clean(CleanPicture kind, byte[] picture) throws IOException {
        Path from = Files.write(folder.resolve("from"), picture);
        Path to = folder.resolve("to");
        kind.copy(from, to);
        return Files.readAllBytes(to);
    }

    private static byte[] jpegWith(byte[] plain, byte[] exif, Object... segments) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        segment(out, 0xe1, exif);
        for (int index = 0; index < segments.length; index += 2) {
            segment(out, (Integer) segments[index], ((String) segments[index + 1]).getBytes(ISO_8859_1));
        }
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("trailing");
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, byte[] content) throws IOException {
        out.write(0xff);
        out.write(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    private static byte[] exif(int orientation) {
        byte[] tiff = tiff(orientation);
        return ByteBuffer.allocate(6 + tiff.length)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put(tiff)
                .array();
    }

    /** Tags with the other byte order than ours, the orientation second, and the place behind them. */
    private static byte[] tiff(int orientation) {
        ByteBuffer tags = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tags.put("II".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 2);
        tags.putShort((short) 0x010f)
                .putShort((short) 2)
                .putInt(SECRET.length())
                .putInt(60);
        tags.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tags.position(60);
        return tags.put(SECRET.getBytes(ISO_8859_1)).array();
    }

    private static byte[] pngWith(byte[] plain, Object... chunks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(plain, 0, 33);
        for (int index = 0; index < chunks.length; index += 2) {
            byte[] type = ((String) chunks[index]).getBytes(ISO_8859_1);
            byte[] content = (byte[]) chunks[index + 1];
            var crc = new CRC32();
            crc.update(type);
            crc.update(content);
            out.writeInt(content.length);
            out.write(type);
            out.write(content);
            out.writeInt((int) crc.getValue());
        }
        out.write(plain, 33, plain.length - 33);
        return bytes.toByteArray();
    }

    private static byte[] webp() {
        ByteBuffer out = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF\0\0\0\0WEBP".getBytes(ISO_8859_1));
        chunk(out, "VP8X", new byte[] {0x0c, 0, 0, 0, 9, 0, 0, 9, 0, 0});
        chunk(out, "VP8L", new byte[] {0x2f, 9, 0x40, 2, 0, 1, 2, 3, 4, 5, 6});
        chunk(out, "EXIF", tiff(3));
        chunk(out, "XMP ", SECRET.getBytes(ISO_8859_1));
        out.putInt(4, out.position() - 8);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void chunk(ByteBuffer out, String name, byte[] content) {
        out.put(name.getBytes(ISO_8859_1)).putInt(content.length).put(content);
        if (content.length % 2 == 1) {
            out.put((byte) 0);
        }
    }

    private static String words(byte[] picture) {
        return new String(picture, ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
