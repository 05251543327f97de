package org.followthrough.evidence;

import java.nio.charset.StandardCharsets;
import org.followthrough.files.FileStore;
import org.followthrough.people.Viewer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the file of a version: always to be saved, never shown by the browser in our name. */
@Controller
class EvidenceDownloadController {

    private final EvidencePages pages;
    private final FileStore files;

    EvidenceDownloadController(EvidencePages pages, FileStore files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/evidence/versions/{id}/file")
    ResponseEntity<Resource> download(@PathVariable EvidenceVersionId id, Viewer viewer) {
        EvidencePages.Download download = pages.file(id, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.file().contentType()))
                .contentLength(download.file().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(download.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new InputStreamResource(files.open(download.file().id())));
    }
}
