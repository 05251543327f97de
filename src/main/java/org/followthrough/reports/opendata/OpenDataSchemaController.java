package org.followthrough.reports.opendata;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The published schema of the open data, for everybody: it says nothing about any plan. */
@Controller
class OpenDataSchemaController {

    private static final Duration KEPT = Duration.ofHours(1);

    @GetMapping(OpenDataSchema.ADDRESS)
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(OpenDataSchema.json());
    }
}
