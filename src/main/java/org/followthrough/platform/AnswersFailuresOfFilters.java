package org.followthrough.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Stands outside everything else and answers what failed before a controller was reached or after it was left: the
 * session cannot be read while the database is away, or cannot be kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswersFailuresOfFilters extends OncePerRequestFilter {

    private final ObjectProvider<ProblemPages> pages;
    private final ObjectProvider<PageWriter> writer;

    AnswersFailuresOfFilters(ObjectProvider<ProblemPages> pages, ObjectProvider<PageWriter> writer) {
        this.pages = pages;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                throw failure;
            }
            response.resetBuffer();
            writer.getObject().write(pages.getObject().of(failure, request), request, response);
        }
    }
}
