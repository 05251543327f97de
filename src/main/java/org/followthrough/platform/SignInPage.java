package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page in its states: asked for, in the way of another page or of a form, after a failure. */
@Component
class SignInPage {

    private final boolean demonstration;

    SignInPage(@Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    /** Leads on to an address after sign-in. */
    ModelAndView leadingTo(@Nullable String address) {
        return page(new SignInForm(null, null), LocalAddress.orHome(address), null, HttpStatus.OK);
    }

    /** Keeps what was typed into the form that came too late. */
    ModelAndView keeping(KeptForm kept) {
        return page(new SignInForm(null, null), kept.address(), kept, HttpStatus.UNAUTHORIZED);
    }

    /** Says that it did not work, the same for whatever reason, and keeps everything but the password. */
    ModelAndView after(AuthenticationException failure, HttpServletRequest request) {
        boolean tooMany = failure instanceof TooManyAttempts;
        SignInForm form = new SignInForm(request.getParameter("username"), null);
        ModelAndView page = page(
                form,
                LocalAddress.orHome(request.getParameter("then")),
                KeptForm.carriedBy(request),
                tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", refusal(form, tooMany));
        page.addObject("hasErrors", true);
        return page;
    }

    private static BindingResult refusal(SignInForm form, boolean tooMany) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        errors.reject("platform.sign-in.failed");
        if (tooMany) {
            errors.reject("platform.sign-in.wait");
        }
        return errors;
    }

    private ModelAndView page(SignInForm form, String then, @Nullable KeptForm kept, HttpStatus status) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("form", form);
        model.put("then", then);
        model.put("kept", kept);
        model.put("demonstration", demonstration);
        return new ModelAndView("platform/sign-in", model, status);
    }
}
