package org.followthrough.people.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.followthrough.people.Viewer;
import org.followthrough.shared.TypedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the drafts of forms for whoever writes them, and throws them away. */
@Controller
class FormDraftController {

    private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9-]+){1,8}");
    private static final int LONGEST_ADDRESS = 200;

    private final FormDrafts drafts;

    FormDraftController(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /** A script is answered without a page; a press of the button with the form again. */
    @PostMapping("/drafts")
    @Nullable
    String keep(
            @RequestParam(name = "_draft", required = false, defaultValue = "") String address,
            @RequestParam(name = "_draft-by-itself", required = false) @Nullable String byItself,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean kept = isForm(address) && drafts.keep(address, TypedFields.of(request.getParameterMap()), viewer);
        if (byItself != null) {
            response.setStatus((kept ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return null;
        }
        return backTo(address, kept ? "people.draft-kept" : "people.draft-not-kept");
    }

    @PostMapping("/drafts/discards")
    String discard(@RequestParam(name = "_draft", required = false, defaultValue = "") String address, Viewer viewer) {
        if (isForm(address)) {
            drafts.sent(address, viewer);
        }
        return backTo(address, "people.draft-thrown-away");
    }

    private static String backTo(String address, String done) {
        return isForm(address) ? "redirect:" + address + "?done=" + done : "redirect:/";
    }

    private static boolean isForm(String address) {
        return address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
    }
}
