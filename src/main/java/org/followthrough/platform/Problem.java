package org.followthrough.platform;

import java.util.Optional;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What to answer when something did not go as planned.
 *
 * @param page template below {@code error/}
 * @param messageKey a sentence that says more than the page does by itself
 */
record Problem(HttpStatusCode status, String page, @Nullable String messageKey) {

    private static final Problem NOT_FOUND = of(HttpStatus.NOT_FOUND);
    private static final int DEEPEST = 20;

    static Problem of(HttpStatus status) {
        return new Problem(status, String.valueOf(status.value()), null);
    }

    /** Looks through the causes, outermost first; what nobody foresaw is our fault. */
    static Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    private static Optional<Problem> known(Throwable failure) {
        if (failure instanceof NotFound || isIdThatIsNone(failure)) {
            return Optional.of(NOT_FOUND);
        }
        if (failure instanceof NotPermitted) {
            return Optional.of(of(HttpStatus.FORBIDDEN));
        }
        if (failure instanceof NotAllowedNow now) {
            return Optional.of(new Problem(HttpStatus.CONFLICT, "409", now.messageKey()));
        }
        if (failure instanceof StaleVersion || failure instanceof OptimisticLockingFailureException) {
            return Optional.of(of(HttpStatus.CONFLICT));
        }
        return DatabaseGone.isSeenIn(failure) ? Optional.of(of(HttpStatus.SERVICE_UNAVAILABLE)) : fromTheWeb(failure);
    }

    private static boolean isIdThatIsNone(Throwable failure) {
        return failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static Optional<Problem> fromTheWeb(Throwable failure) {
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            return Optional.of(new Problem(HttpStatus.METHOD_NOT_ALLOWED, "404", null));
        }
        if (TooMuchSent.isSeenIn(failure)) {
            return Optional.of(of(HttpStatus.CONTENT_TOO_LARGE));
        }
        if (failure instanceof RequestRejectedException || failure instanceof MethodArgumentTypeMismatchException) {
            return Optional.of(new Problem(HttpStatus.BAD_REQUEST, "4xx", null));
        }
        return failure instanceof ErrorResponse response
                ? Optional.of(answered(response.getStatusCode()))
                : Optional.empty();
    }

    private static Problem answered(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return NOT_FOUND;
        }
        return status.is5xxServerError() ? of(HttpStatus.INTERNAL_SERVER_ERROR) : new Problem(status, "4xx", null);
    }
}
