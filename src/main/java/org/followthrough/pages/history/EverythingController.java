package org.followthrough.pages.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.history.ChangeRow;
import org.followthrough.history.HistoryDirectory;
import org.followthrough.history.sealing.Seals;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that happened in an administrator's organisations, as a list and as a file. */
@Controller
class EverythingController {

    static final int SHOWN = 50;

    private final HistoryDirectory history;
    private final HistoryWords words;
    private final HistoryChoices choices;
    private final HistoryFile file;
    private final Seals seals;

    EverythingController(
            HistoryDirectory history, HistoryWords words, HistoryChoices choices, HistoryFile file, Seals seals) {
        this.history = history;
        this.words = words;
        this.choices = choices;
        this.file = file;
        this.seals = seals;
    }

    @GetMapping("/admin/history")
    String list(@ModelAttribute("form") HistoryFilter filter, Viewer viewer, Model model) {
        List<ChangeRow> found = history.everything(
                filter.asked(), AdministratorsScope.READS, AdministratorsScope.parameters(viewer), SHOWN + 1);
        List<ChangeRow> shown = found.subList(0, Math.min(found.size(), SHOWN));
        model.addAttribute("changes", words.told(shown, viewer));
        model.addAttribute(
                "older",
                found.size() > SHOWN
                        ? filter.address("/admin/history", shown.get(SHOWN - 1).id())
                        : null);
        model.addAttribute("newest", filter.before() == null ? null : filter.address("/admin/history", null));
        model.addAttribute("export", filter.address("/admin/history.csv", null));
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("plans", choices.plans(viewer));
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("events", choices.events());
        model.addAttribute("seal", seals.latest().orElse(null));
        return "pages/everything";
    }

    @GetMapping("/admin/history.csv")
    void export(
            @ModelAttribute("form") HistoryFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        file.send(filter.asked(), bom, viewer, response);
    }
}
