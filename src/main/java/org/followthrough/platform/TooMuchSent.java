package org.followthrough.platform;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells that a person sent more than the service takes: seen by the server when it reads fields, or by Spring. */
final class TooMuchSent {

    private TooMuchSent() {}

    /** Looks at this one failure, not at its causes. */
    static boolean isSeenIn(Throwable failure) {
        return failure instanceof MaxUploadSizeExceededException
                || (failure instanceof InvalidParameterException fields
                        && fields.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value());
    }
}
