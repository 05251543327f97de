package org.followthrough.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes a page from where there is no controller: from filters and from what security decides. */
@Component
class PageWriter {

    private final ThymeleafViewResolver views;

    PageWriter(ThymeleafViewResolver views) {
        this.views = views;
    }

    void write(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpStatusCode status = page.getStatus();
        response.setStatus(status == null ? HttpServletResponse.SC_OK : status.value());
        try {
            view(page.getViewName()).render(page.getModel(), request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private View view(@org.jspecify.annotations.Nullable String name) throws Exception {
        View view = name == null ? null : views.resolveViewName(name, Locale.UK);
        if (view == null) {
            throw new IllegalStateException("No page " + name);
        }
        return view;
    }
}
