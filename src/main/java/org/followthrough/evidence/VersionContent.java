package org.followthrough.evidence;

import org.followthrough.files.FileName;
import org.followthrough.files.StoredFile;
import org.followthrough.files.StoredFileId;
import org.jspecify.annotations.Nullable;

/** What a version consists of: a link, or a stored file with the name it was handed over under. */
record VersionContent(
        @Nullable String link,
        @Nullable StoredFileId file,
        @Nullable String fileName) {

    static VersionContent link(String address) {
        return new VersionContent(address, null, null);
    }

    static VersionContent file(StoredFile stored, FileName name) {
        return new VersionContent(null, stored.id(), name.text());
    }
}
