package org.followthrough.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** What somebody who is not signed in gets: the way to the page they asked for, or their form's words kept. */
@Component
class AsksToSignIn implements AuthenticationEntryPoint {

    private final SignInPage page;
    private final PageWriter writer;

    AsksToSignIn(SignInPage page, PageWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/sign-in" + then(asked(request)));
        } else {
            writer.write(page.keeping(KeptForm.typedIn(request)), request, response);
        }
    }

    private static String then(String asked) {
        String address = LocalAddress.orHome(asked);
        return address.equals("/") ? "" : "?then=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String asked(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
