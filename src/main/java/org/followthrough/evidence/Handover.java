package org.followthrough.evidence;

import java.util.Objects;
import org.followthrough.files.TakenFile;
import org.followthrough.files.Uploads;
import org.springframework.stereotype.Component;

/** Takes what somebody hands over as evidence, before anything of it is written, and looks through it when it is kept. */
@Component
class Handover {

    private final Uploads uploads;
    private final LooksThroughFiles looks;

    Handover(Uploads uploads, LooksThroughFiles looks) {
        this.uploads = uploads;
        this.looks = looks;
    }

    /**
     * Hands over a file or link; no connection to the database is held while a file is looked at.
     *
     * @param keep makes it evidence and says which piece it became part of
     * @param otherwise where to go unless something has to be said about the file first
     * @return where to go
     * @throws org.followthrough.files.FileRefused when a file is not taken; then nothing is kept
     */
    String of(Source source, Keeping keep, String otherwise) {
        if (!(source instanceof Source.Upload upload)) {
            keep.keep(source);
            return otherwise;
        }
        EvidenceId piece;
        try (TakenFile taken = uploads.take(upload.name(), upload.content())) {
            piece = keep.keep(new Source.Taken(taken));
        }
        return Objects.requireNonNullElse(looks.looked(piece), otherwise);
    }

    /** Makes what was handed over evidence. */
    interface Keeping {

        /** The piece that it became part of. */
        EvidenceId keep(Source source);
    }
}
