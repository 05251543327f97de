package org.followthrough.yousaid.approval;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Page;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.lines.LineDirectory;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.MayDo;
import org.followthrough.yousaid.pages.PageDirectory;
import org.followthrough.yousaid.pages.PageRow;
import org.followthrough.yousaid.words.PublicWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the people of a council what its public page says and what is on its way there. */
@Controller
class LineController {

    private final PageDirectory pages;
    private final LineDirectory lines;
    private final PublicLineManagement management;

    LineController(PageDirectory pages, LineDirectory lines, PublicLineManagement management) {
        this.pages = pages;
        this.lines = lines;
        this.management = management;
    }

    @GetMapping("/public-pages/{organisation}")
    String list(
            @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(organisation, viewer));
        Page<LineRow> found = lines.lines(organisation, waiting, number, viewer);
        if (found.isEmpty() && Page.asked(number) > 1) {
            return "redirect:" + found.address();
        }
        model.addAttribute("lines", found);
        model.addAttribute("waiting", waiting);
        model.addAttribute("may", MayDo.of(organisation, viewer));
        return "yousaid/page";
    }

    @GetMapping("/public-lines/{id}")
    String show(@PathVariable PublicLineId id, Viewer viewer, Model model) {
        LineRow line = lines.line(id, viewer);
        PageRow page = pages.page(line.organisation(), viewer);
        model.addAttribute("line", line);
        model.addAttribute("page", page);
        model.addAttribute("approvals", lines.approvals(id, viewer));
        model.addAttribute("said", PublicWords.of(line.words(), List.of(page.name())));
        model.addAttribute("may", MayDo.of(line.organisation(), viewer));
        return "yousaid/line";
    }

    @PostMapping("/public-lines/{id}/moves")
    String move(@PathVariable PublicLineId id, @RequestParam(defaultValue = "up") String direction, Viewer viewer) {
        int place = management.move(id, direction.equals("up"), viewer);
        return "redirect:/public-pages/" + lines.line(id, viewer).organisation() + "?done=yousaid.line-moved&page="
                + Math.max(1, (place + Page.USUAL_SIZE - 1) / Page.USUAL_SIZE) + "#line-" + id;
    }
}
