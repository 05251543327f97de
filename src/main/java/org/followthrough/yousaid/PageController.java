package org.followthrough.yousaid;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the people of a council what its public page says and what is on its way there. */
@Controller
class PageController {

    private final LineDirectory directory;
    private final PublicLineManagement management;
    private final LinePages pages;

    PageController(LineDirectory directory, PublicLineManagement management, LinePages pages) {
        this.directory = directory;
        this.management = management;
        this.pages = pages;
    }

    @GetMapping("/public-pages")
    String list(Viewer viewer, Model model) {
        model.addAttribute("pages", directory.pages(viewer));
        return "yousaid/pages";
    }

    @GetMapping("/public-pages/{organisation}")
    String show(@PathVariable OrganisationId organisation, Viewer viewer, Model model) {
        model.addAttribute("page", directory.page(organisation, viewer));
        model.addAttribute("lines", directory.lines(organisation, viewer));
        model.addAttribute("may", MayDo.of(organisation, viewer));
        return "yousaid/page";
    }

    @GetMapping("/public-lines/{id}")
    String line(@PathVariable PublicLineId id, Viewer viewer, Model model) {
        LineRow line = directory.line(id, viewer);
        PageRow page = directory.page(line.organisation(), viewer);
        model.addAttribute("line", line);
        model.addAttribute("page", page);
        model.addAttribute("approvals", directory.approvals(id, viewer));
        model.addAttribute("said", pages.said(line, page));
        model.addAttribute("may", MayDo.of(line.organisation(), viewer));
        return "yousaid/line";
    }

    @PostMapping("/public-lines/{id}/moves")
    String move(@PathVariable PublicLineId id, @RequestParam(defaultValue = "up") String direction, Viewer viewer) {
        management.move(id, direction.equals("up"), viewer);
        return "redirect:/public-pages/" + directory.line(id, viewer).organisation() + "?done=yousaid.line-moved";
    }
}
