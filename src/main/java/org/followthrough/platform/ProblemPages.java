package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.people.Viewer;
import org.followthrough.people.ViewerOfRequest;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page for a problem; one that is our fault gets a reference, under which the log tells what happened. */
@Component
class ProblemPages {

    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);
    private static final int LENGTH_OF_REFERENCE = 8;

    private final ViewerOfRequest viewers;
    private final MessageSource messages;
    private final boolean demonstration;

    ProblemPages(
            ViewerOfRequest viewers,
            MessageSource messages,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.viewers = viewers;
        this.messages = messages;
        this.demonstration = demonstration;
    }

    /** The page for a failure, with who is signed in where that can still be read. */
    ModelAndView of(Throwable failure, HttpServletRequest request) {
        Problem problem = Problem.of(failure);
        ModelAndView page = of(problem, problem.isOurs() ? null : viewer(request));
        if (problem.isOurs()) {
            page.addObject("reference", noted(problem, failure, request));
        }
        return page;
    }

    /** The page for a problem that is no failure of ours. */
    ModelAndView of(Problem problem, @Nullable Viewer viewer) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("viewer", viewer);
        model.put("demonstration", demonstration);
        model.put("says", said(problem));
        return new ModelAndView("error/" + problem.page(), model, problem.status());
    }

    /** Who is signed in; nobody where the database does not tell. */
    @Nullable
    Viewer viewer(HttpServletRequest request) {
        try {
            return viewers.of(request);
        } catch (DataAccessException unreachable) {
            return null;
        }
    }

    private @Nullable String said(Problem problem) {
        return problem.messageKey() == null
                ? null
                : messages.getMessage(problem.messageKey(), null, problem.messageKey(), Locale.UK);
    }

    /** Logs the pattern of the address, never what was asked for or typed: that may be personal. */
    private static String noted(Problem problem, Throwable failure, HttpServletRequest request) {
        String id = Ids.next().toString();
        String reference = id.substring(id.length() - LENGTH_OF_REFERENCE);
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        log.error(
                "Answered {} with reference {} to {} {}",
                problem.status(),
                reference,
                request.getMethod(),
                pattern,
                failure);
        return reference;
    }
}
