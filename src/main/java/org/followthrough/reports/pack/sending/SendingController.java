package org.followthrough.reports.pack.sending;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.reports.shelf.OwnPaper;
import org.followthrough.reports.shelf.OwnPapers;
import org.followthrough.reports.shelf.PaperShelf;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A pack that takes a while, for whoever had it made: how far it has got, and the pack itself, from its beginning each time. */
@Controller
class SendingController {

    private final OwnPapers own;
    private final PaperShelf shelf;
    private final PackForm pack;
    private final Sendings sendings;

    SendingController(OwnPapers own, PaperShelf shelf, PackForm pack, Sendings sendings) {
        this.own = own;
        this.shelf = shelf;
        this.pack = pack;
        this.sendings = sendings;
    }

    @GetMapping("/reports/packs/{snapshot:[0-9a-f-]+}")
    String show(
            @PathVariable String snapshot,
            @RequestParam(required = false) @Nullable String begin,
            Viewer viewer,
            Model model) {
        OwnPaper paper = own.find(PackForm.NAME, id(snapshot), viewer);
        HowFar far = sendings.of(paper.snapshot())
                .map(sending -> HowFar.of(paper, sending))
                .orElseGet(() -> HowFar.nothingKnown(paper));
        model.addAttribute("paper", paper);
        model.addAttribute("far", far);
        model.addAttribute("begins", begin != null && far.state() == SendState.WAITING);
        return "reports/sending";
    }

    @GetMapping("/reports/packs/{snapshot}.zip")
    void send(@PathVariable String snapshot, Viewer viewer, HttpServletResponse response) throws IOException {
        OwnPaper paper = own.find(PackForm.NAME, id(snapshot), viewer);
        ReadablePaper whole = shelf.take(paper.snapshot(), viewer);
        new PaperFile<>(PackForm.NAME, whole, new WatchedPack(pack, sendings.begin(whole))).sendTo(response);
    }

    private static UUID id(String typed) {
        try {
            return Ids.parse(typed);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a pack that has no such id");
        }
    }
}
