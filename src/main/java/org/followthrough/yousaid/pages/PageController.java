package org.followthrough.yousaid.pages;

import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists the public pages of the councils the viewer sees. */
@Controller
class PageController {

    private final PageDirectory directory;

    PageController(PageDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/public-pages")
    String list(Viewer viewer, Model model) {
        model.addAttribute("pages", directory.pages(viewer));
        return "yousaid/pages";
    }
}
