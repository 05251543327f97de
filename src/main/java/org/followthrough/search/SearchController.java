package org.followthrough.search;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PageNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything the viewer may see, by its words. */
@Controller
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        SearchResult result = pages.find(SearchWords.of(q), SearchKind.of(kind), PageNumber.of(page), viewer);
        model.addAttribute("result", result);
        model.addAttribute("searched", result.words());
        return "search/results";
    }
}
