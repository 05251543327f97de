package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page its own path, so that the layout can mark the place in the navigation where the person is. */
@ControllerAdvice
class WebAddress {

    @ModelAttribute("address")
    String address(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
