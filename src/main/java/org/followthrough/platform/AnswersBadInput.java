package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A form shown again because of what was typed is answered with 422, and its title says <i>Error:</i>. */
@Component
class AnswersBadInput implements HandlerInterceptor, WebMvcConfigurer {

    /** No keyboard types a NUL and PostgreSQL keeps none: a request with one is not a person's. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean sensible = request.getParameterMap().values().stream()
                .flatMap(Stream::of)
                .noneMatch(sent -> sent.indexOf('\0') >= 0);
        if (!sensible) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return sensible;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && "POST".equals(request.getMethod()) && hasErrors(page)) {
            page.addObject("hasErrors", true);
            if (response.getStatus() == HttpStatus.OK.value()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
    }

    private static boolean hasErrors(ModelAndView page) {
        return page.getModel().values().stream()
                .anyMatch(value -> value instanceof BindingResult errors && errors.hasErrors());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }
}
