package org.followthrough.yousaid.published;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.files.FileStore;
import org.followthrough.shared.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the colours and the logo of a public page, to whoever may read the page. */
@Controller
class PublicStyleController {

    private static final MediaType SHEET = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final PublicStyles styles;
    private final FileStore files;

    PublicStyleController(PublicStyles styles, FileStore files) {
        this.styles = styles;
        this.files = files;
    }

    @GetMapping("/you-said-we-did/{organisation}/colours.css")
    ResponseEntity<String> colours(@PathVariable String organisation) {
        PublicStyle style = styles.of(organisation).orElseThrow(() -> NotFound.of("a style of " + organisation));
        return ResponseEntity.ok()
                .cacheControl(PublicPageCaching.KEPT)
                .contentType(SHEET)
                .body(style.sheet());
    }

    @GetMapping("/you-said-we-did/{organisation}/logo")
    ResponseEntity<InputStreamResource> logo(@PathVariable String organisation) {
        PublicStyle.Logo logo = styles.of(organisation)
                .flatMap(style -> Optional.ofNullable(style.logo()))
                .orElseThrow(() -> NotFound.of("a logo of " + organisation));
        return ResponseEntity.ok()
                .cacheControl(PublicPageCaching.KEPT)
                .contentType(MediaType.parseMediaType(files.find(logo.file()).contentType()))
                .body(new InputStreamResource(files.open(logo.file())));
    }
}
