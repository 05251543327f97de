package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.people.ViewerOfRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page; what it sends is answered by {@link AnswersSignIn}. */
@Controller
class SignInController {

    private final SignInPage page;
    private final ViewerOfRequest viewers;

    SignInController(SignInPage page, ViewerOfRequest viewers) {
        this.page = page;
        this.viewers = viewers;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(required = false) @Nullable String then, HttpServletRequest request) {
        return viewers.of(request) == null
                ? page.leadingTo(then)
                : new ModelAndView("redirect:" + LocalAddress.orHome(then));
    }
}
