package org.followthrough.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on from sign-in: to the page asked for, or to the form that came too late, opened again but not sent. */
@Component
class AnswersSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignInPage page;
    private final PageWriter writer;
    private final FormAddresses forms;

    AnswersSignIn(SignInPage page, PageWriter writer, FormAddresses forms) {
        this.page = page;
        this.writer = writer;
        this.forms = forms;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        KeptForm kept = KeptForm.carriedBy(request);
        if (kept == null) {
            response.sendRedirect(request.getContextPath() + LocalAddress.orHome(request.getParameter("then")));
        } else {
            request.getRequestDispatcher(forms.of(kept.address()))
                    .forward(new ReopenedRequest(request, kept), response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        writer.write(page.after(failure, request), request, response);
    }
}
