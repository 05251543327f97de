package org.followthrough.evidence.previews;

import java.nio.charset.StandardCharsets;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.OpensEvidence;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows pictures of pages: made by us, so the one thing of a file that the browser may show in our name. */
@Controller
class PictureController {

    private final OpensEvidence evidence;
    private final JdbcClient jdbc;

    PictureController(OpensEvidence evidence, JdbcClient jdbc) {
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    @GetMapping("/evidence/versions/{id}/pages/{number}")
    ResponseEntity<byte[]> picture(@PathVariable EvidenceVersionId id, @PathVariable String number, Viewer viewer) {
        String name = evidence.fileName(id, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + "-" + number + ".png", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(png(id, number));
    }

    private byte[] png(EvidenceVersionId id, String number) {
        if (!number.matches("[1-9][0-9]?")) {
            throw NotFound.of(id);
        }
        return jdbc.sql("select p.png from evidence_picture p where p.evidence_version_id = :id and p.number = :number")
                .param("id", id.id())
                .param("number", Integer.parseInt(number))
                .query((row, index) -> row.getBytes("png"))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }
}
