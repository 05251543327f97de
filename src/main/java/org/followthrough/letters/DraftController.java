package org.followthrough.letters;

import java.nio.charset.StandardCharsets;
import org.followthrough.files.StoredFile;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the draft of a letter beside the letter, gives it up, and hands out the file it came in. */
@Controller
class DraftController {

    private final DraftPages pages;
    private final DraftDirectory drafts;
    private final DraftFiles files;
    private final LetterManagement letters;
    private final AdditionChoices additions;

    DraftController(
            DraftPages pages,
            DraftDirectory drafts,
            DraftFiles files,
            LetterManagement letters,
            AdditionChoices additions) {
        this.pages = pages;
        this.drafts = drafts;
        this.files = files;
        this.letters = letters;
        this.additions = additions;
    }

    /** An accepted one leads to its inspection. */
    @GetMapping("/letters/{id}")
    String show(
            @PathVariable LetterDraftId id,
            @RequestParam(required = false) @Nullable String at,
            Viewer viewer,
            Model model) {
        DraftHead head = drafts.head(id, viewer);
        if (head.inspection() != null) {
            return "redirect:/inspections/" + head.inspection();
        }
        model.addAttribute("draft", pages.of(head, at));
        model.addAttribute("kinds", additions.all());
        return "letters/draft";
    }

    @GetMapping("/letters/{id}/file")
    ResponseEntity<Resource> file(@PathVariable LetterDraftId id, Viewer viewer) {
        DraftHead head = drafts.head(id, viewer);
        StoredFile file = files.of(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(String.valueOf(head.fileName()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new InputStreamResource(files.open(file)));
    }

    @GetMapping("/letters/{id}/discards")
    String beforeDiscarding(@PathVariable LetterDraftId id, Viewer viewer, Model model) {
        model.addAttribute("draft", drafts.head(id, viewer));
        return "letters/discard";
    }

    @PostMapping("/letters/{id}/discards")
    String discard(@PathVariable LetterDraftId id, Viewer viewer) {
        letters.discard(id, viewer);
        return "redirect:/letters/new?done=letters.discarded";
    }
}
