package org.followthrough.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An upload that is not what it says.
 *
 * @param reason the last part of the key of the sentence that refuses it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LyingUpload(String name, String reason, byte[] content) {

    private static final String HTML = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
    private static final int PAGE = 1 << 16;

    /** More than twenty of them, small as they come. */
    public static List<LyingUpload> all() {
        return List.of(
                of("invoice.pdf", "content", "MZ" + "\0".repeat(60) + "PE\0\0 This program cannot be run in DOS mode"),
                of("passes.csv", "content", HTML),
                of("minutes.txt", "content", "\n\n  <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                of("late.csv", "content", "month,passes\n<script>alert(1)</script>\n"),
                of("page.pdf", "content", HTML + "%PDF-1.7"),
                of("run.txt", "content", "#!/bin/sh\nrm -rf .\n"),
                of("binary.csv", "content", "month,passes\n" + "1,2\n".repeat(30_000) + "\0\1\2"),
                of("drawing.svg", "drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                of("drawing.png", "content", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                of("photo.jpg", "content", "MZ" + "\0".repeat(60) + "PE"),
                of("letter.docm", "macros", "PK"),
                of("plan.xlsm", "macros", "PK"),
                of("all.zip", "archive", "PK"),
                of("setup.pdf.exe", "kind", "MZ"),
                of("empty.pdf", "empty", ""),
                new LyingUpload("letter.docx", "macros", office("word/document.xml", "word/vbaProject.bin")),
                new LyingUpload("renamed.docx", "macros", saysMacros()),
                new LyingUpload("sheet4.xlsx", "macros", office("xl/workbook.xml", "xl/macrosheets/sheet1.xml")),
                of("locked.docx", "protected", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)),
                new LyingUpload("locked.xlsx", "protected", encrypted()),
                new LyingUpload("archive.docx", "content", FilesForTests.zip("readme.txt", "letter.txt")),
                new LyingUpload("slides.docx", "content", office("ppt/presentation.xml")),
                new LyingUpload("short.docx", "content", cutShort()),
                new LyingUpload(
                        "self-extracting.docx",
                        "content",
                        behind("MZ\0\0".getBytes(ISO_8859_1), office("word/document.xml"))),
                new LyingUpload("polyglot.pdf", "hidden", behind(FilesForTests.pdf("1 0 obj"), FilesForTests.zip("a"))),
                new LyingUpload(
                        "gifar.gif", "hidden", behind(FilesForTests.picture("gif"), FilesForTests.zip("a.class"))),
                new LyingUpload("bomb.docx", "bomb", bomb()),
                new LyingUpload("overlapping.xlsx", "content", overlapping()),
                new LyingUpload("many.pptx", "content", many()),
                new LyingUpload("huge.png", "picture-too-large", hugePng()),
                new LyingUpload("huge.jpg", "picture-too-large", hugeJpeg()),
                new LyingUpload("changed.png", "damaged", changed(FilesForTests.picture("png"))),
                new LyingUpload("half.gif", "damaged", half(FilesForTests.picture("gif"))));
    }

    private static LyingUpload of(String name, String reason, String content) {
        return new LyingUpload(name, reason, content.getBytes(ISO_8859_1));
    }

    private static byte[] office(String... parts) {
        String[] names = Arrays.copyOf(parts, parts.length + 1);
        names[parts.length] = "[Content_Types].xml";
        return FilesForTests.zip(names);
    }

    /** A macro document whose part and name were changed. */
    private static byte[] saysMacros() {
        return zip(zip -> {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>");
            put(zip, "word/document.xml", "<w:document/>");
            put(zip, "word/harmless.bin", "x");
        });
    }

    private static byte[] encrypted() {
        byte[] zip = office("xl/workbook.xml");
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int list = bytes.getInt(zip.length - 6);
        zip[list + 8] |= 1;
        return zip;
    }

    private static byte[] cutShort() {
        byte[] whole = office("word/document.xml");
        return Arrays.copyOf(whole, whole.length - 30);
    }

    /** Half a gibibyte in a few mebibytes. */
    private static byte[] bomb() {
        byte[] zeros = new byte[PAGE];
        return zip(zip -> {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "[Content_Types].xml", "<Types/>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int part = 0; part < 8 << 10; part++) {
                zip.write(zeros);
            }
        });
    }

    /** Three thousand names for the same bytes. */
    private static byte[] overlapping() {
        byte[] one = zip(zip -> {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "x".repeat(PAGE));
        });
        ByteBuffer bytes = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        int list = bytes.getInt(one.length - 6);
        int length = bytes.getInt(one.length - 10);
        int first =
                46 + Short.toUnsignedInt(bytes.getShort(list + 28)) + Short.toUnsignedInt(bytes.getShort(list + 30));
        byte[] second = Arrays.copyOfRange(one, list + first, list + length);
        int times = 3_000;
        ByteBuffer many =
                ByteBuffer.allocate(list + first + second.length * times + 22).order(ByteOrder.LITTLE_ENDIAN);
        many.put(one, 0, list + first);
        for (int time = 0; time < times; time++) {
            many.put(second);
        }
        many.putInt(0x06054b50).putInt(0).putShort((short) (times + 1)).putShort((short) (times + 1));
        many.putInt(first + second.length * times).putInt(list).putShort((short) 0);
        return many.array();
    }

    private static byte[] many() {
        String[] names = new String[10_002];
        Arrays.setAll(names, number -> number == 0 ? "[Content_Types].xml" : "ppt/" + number);
        return FilesForTests.zip(names);
    }

    private static byte[] hugePng() {
        byte[] png = FilesForTests.picture("png");
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        return png;
    }

    private static byte[] hugeJpeg() {
        byte[] jpeg = FilesForTests.picture("jpg");
        for (int at = 2; at < jpeg.length; ) {
            int marker = Byte.toUnsignedInt(jpeg[at + 1]);
            if (marker == 0xc0) {
                Arrays.fill(jpeg, at + 5, at + 9, (byte) 0xff);
                return jpeg;
            }
            at += 2 + (Byte.toUnsignedInt(jpeg[at + 2]) << 8 | Byte.toUnsignedInt(jpeg[at + 3]));
        }
        throw new IllegalStateException("Java writes JPEG otherwise now");
    }

    private static byte[] changed(byte[] png) {
        png[png.length - 20] ^= 1;
        return png;
    }

    private static byte[] half(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    private static byte[] behind(byte[] front, byte[] back) {
        byte[] both = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, both, front.length, back.length);
        return both;
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(ISO_8859_1));
        zip.closeEntry();
    }
}
