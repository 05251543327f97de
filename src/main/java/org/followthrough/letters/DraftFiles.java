package org.followthrough.letters;

import java.io.InputStream;
import java.util.UUID;
import org.followthrough.files.FileStore;
import org.followthrough.files.StoredFile;
import org.followthrough.files.StoredFileId;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that letters came in; whose draft it is was settled before. */
@Component
class DraftFiles {

    private final JdbcClient jdbc;
    private final FileStore files;

    DraftFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * The file of a draft.
     *
     * @throws NotFound when its words were pasted
     */
    StoredFile of(LetterDraftId draft) {
        return jdbc.sql("select d.file_id from letter_draft d where d.id = :draft and d.file_id is not null")
                .param("draft", draft.id())
                .query(UUID.class)
                .optional()
                .map(file -> files.find(new StoredFileId(file)))
                .orElseThrow(() -> NotFound.of(draft));
    }

    InputStream open(StoredFile file) {
        return files.open(file.id());
    }
}
