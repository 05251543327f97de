package org.followthrough.letters;

import org.followthrough.files.FileRefused;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was sent and keeps it; what is known already leads to what is there. Reading takes its time outside of transactions. */
@Component
class LetterIntake {

    private final LetterManagement letters;
    private final DraftDirectory drafts;
    private final ReadsDocuments documents;
    private final LetterReader reader;

    LetterIntake(LetterManagement letters, DraftDirectory drafts, ReadsDocuments documents, LetterReader reader) {
        this.letters = letters;
        this.drafts = drafts;
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * Puts a letter in and says where it is now: a draft to check, or the inspection it became long ago.
     *
     * @throws org.followthrough.shared.NotPermitted when the viewer keeps no plans anywhere
     * @throws LetterRefused when it is no inspection letter or report, or cannot be read
     * @throws FileRefused when the file is not what its name says
     */
    String putIn(LetterForm form, Viewer viewer) {
        LetterManagement.requirePuttingIn(viewer);
        if (!form.hasFile()) {
            return keep(LetterManagement.read(reader.read(form.words())), form, null, viewer);
        }
        byte[] bytes = form.bytes();
        return drafts.ofFile(LetterDraft.digest(bytes), viewer)
                .orElseGet(() -> keep(
                        LetterManagement.read(
                                documents.read(bytes, form.fileName().text())),
                        form,
                        bytes,
                        viewer));
    }

    private String keep(Proposal read, LetterForm form, byte @Nullable [] file, Viewer viewer) {
        return drafts.ofWords(LetterDraft.digest(read.text()), viewer)
                .orElseGet(() -> "/letters/"
                        + letters.keep(read, form.hasFile() ? form.fileName().text() : null, file, viewer));
    }
}
