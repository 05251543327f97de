package org.followthrough.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One-time links, shown once to the administrator who issues them. */
@Controller
class LinkIssueController {

    private final PeopleAdministration administration;

    LinkIssueController(PeopleAdministration administration) {
        this.administration = administration;
    }

    @GetMapping("/admin/people/{id}/sign-in-links")
    String ask(@PathVariable PersonId id, Viewer viewer, Model model) {
        model.addAttribute("person", administration.look(id, viewer));
        return "people/link";
    }

    /** Answers with the page itself instead of leading on: the link is kept nowhere from where it could be read again. */
    @PostMapping("/admin/people/{id}/sign-in-links")
    String issue(@PathVariable PersonId id, Viewer viewer, Model model, HttpServletRequest request) {
        model.addAttribute("person", administration.look(id, viewer));
        String token = administration.issueLink(id, viewer);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/sign-in/links/" + token)
                        .build()
                        .toUriString());
        return "people/link";
    }
}
