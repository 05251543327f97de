package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where whatever a controller or service throws becomes a page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswersFailures {

    private final ProblemPages pages;

    AnswersFailures(ProblemPages pages) {
        this.pages = pages;
    }

    /** Not known or no longer known: security asks the person to sign in. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void leaveToSecurity(RuntimeException failure) {
        throw failure;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (response.isCommitted()) {
            throw failure;
        }
        response.resetBuffer();
        return pages.of(failure, request);
    }
}
