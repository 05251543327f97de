package org.followthrough.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers with 403 what security refuses: mostly forms without the token that proves they come from our pages. */
@Component
class RefusesForgedForms implements AccessDeniedHandler {

    private static final Problem FORM = new Problem(HttpStatus.FORBIDDEN, "form-too-old", null);

    private final ProblemPages pages;
    private final PageWriter writer;

    RefusesForgedForms(ProblemPages pages, PageWriter writer) {
        this.pages = pages;
        this.writer = writer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        Problem problem = refusal instanceof CsrfException ? FORM : Problem.of(HttpStatus.FORBIDDEN);
        writer.write(pages.of(problem, pages.viewer(request)), request, response);
    }
}
