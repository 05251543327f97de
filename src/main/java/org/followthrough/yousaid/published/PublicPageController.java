package org.followthrough.yousaid.published;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the public page to whoever asks; it neither knows nor asks who that is. */
@Controller
class PublicPageController {

    private final PublicReading reading;

    PublicPageController(PublicReading reading) {
        this.reading = reading;
    }

    @GetMapping("/you-said-we-did/{organisation}")
    String show(@PathVariable String organisation, Model model, HttpServletResponse answer) {
        return show(organisation, "yousaid/public", model, answer);
    }

    @GetMapping("/you-said-we-did/{organisation}/easy-read")
    String showEasyRead(@PathVariable String organisation, Model model, HttpServletResponse answer) {
        return show(organisation, "yousaid/easy-read", model, answer);
    }

    private String show(String code, String view, Model model, HttpServletResponse answer) {
        model.addAttribute("page", reading.page(code).orElseThrow(() -> NotFound.of("a public page of " + code)));
        answer.setHeader(HttpHeaders.CACHE_CONTROL, PublicPageCaching.KEPT.getHeaderValue());
        return view;
    }
}
