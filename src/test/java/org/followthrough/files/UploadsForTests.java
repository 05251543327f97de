package org.followthrough.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.followthrough.files.viruses.VirusScanner;

/** Uploads that ask a scanner of the test's own. */
public final class UploadsForTests {

    private UploadsForTests() {}

    /** Key of the sentence that refuses a file; {@code taken} when nothing does. */
    public static String refusal(VirusScanner scanner, String name, String words) {
        var content = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        try (TakenFile taken = new Uploads(scanner).take(FileName.of(name), content)) {
            return taken.name().text().isEmpty() ? "taken without a name" : "taken";
        } catch (FileRefused refused) {
            return refused.messageKey();
        }
    }
}
