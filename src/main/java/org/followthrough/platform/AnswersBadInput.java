package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
