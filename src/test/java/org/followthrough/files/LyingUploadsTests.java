package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.followthrough.files.viruses.VirusScanner;
import org.junit.jupiter.api.Test;

class LyingUploadsTests {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages/files", Locale.ROOT);

    @Test
    void areAllRefusedEachForItsOwnReason() {
        Uploads uploads = new Uploads(new VirusScanner(""));
        List<String> heard = new ArrayList<>();
        List<LyingUpload> lies = LyingUpload.all();

        for (LyingUpload lie : lies) {
            heard.add(lie.name() + ": " + refusal(uploads, lie));
        }

        assertThat(lies).hasSizeGreaterThanOrEqualTo(20);
        assertThat(heard)
                .containsExactlyElementsOf(lies.stream()
                        .map(lie -> lie.name() + ": files.refused." + lie.reason())
                        .toList());
        assertThat(heard).allMatch(each -> SENTENCES.containsKey(each.substring(each.lastIndexOf(": ") + 2)));
    }

    /** Half a gibibyte that a bomb holds would not fit, nor would a megabyte for each of its names. */
    @Test
    void areRefusedInAProcessWithVeryLittleMemory() throws Exception {
        assertThat(InSmallMemory.run(64, LyingUploadsTests.class)).isEqualTo("refused all");
    }

    /** Runs in the process with little memory. */
    public static void main(String... arguments) {
        Uploads uploads = new Uploads(new VirusScanner(""));
        boolean all = LyingUpload.all().stream()
                .allMatch(lie -> refusal(uploads, lie).equals("files.refused." + lie.reason()));
        InSmallMemory.say(all ? "refused all" : "took one");
    }

    @Test
    void areTooBigBeforeTheyAreReadToTheirEnd() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 'x');
                given += length;
                return length;
            }
        };

        assertThat(refusal(new Uploads(new VirusScanner("")), "endless.txt", endless))
                .isEqualTo("files.refused.too-big");
        assertThat(endless.given).isLessThan(Uploads.LARGEST + (1 << 20));
    }

    private static String refusal(Uploads uploads, LyingUpload lie) {
        return refusal(uploads, lie.name(), new ByteArrayInputStream(lie.content()));
    }

    private static String refusal(Uploads uploads, String name, InputStream content) {
        try (TakenFile taken = uploads.take(FileName.of(name), content)) {
            return "taken as " + taken.contentType();
        } catch (FileRefused refused) {
            return refused.messageKey();
        }
    }

    @Test
    void areRefusedInPlainWords() {
        assertThat(SENTENCES.keySet())
                .allSatisfy(key ->
                        assertThat(SENTENCES.getString(key)).contains("{0}").doesNotContain("xception", "null", "'"));
    }
}
