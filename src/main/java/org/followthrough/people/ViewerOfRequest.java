package org.followthrough.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the viewer to controllers that take one, reading it from the database once for each request. */
@Component
public class ViewerOfRequest implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String ATTRIBUTE = ViewerOfRequest.class.getName();

    private final Viewers viewers;

    ViewerOfRequest(Viewers viewers) {
        this.viewers = viewers;
    }

    /** The viewer of the request; null when nobody is signed in or the person may no longer sign in. */
    public @Nullable Viewer of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        Viewer viewer = SignedIn.now().flatMap(viewers::of).orElse(null);
        request.setAttribute(ATTRIBUTE, viewer);
        return viewer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Viewer viewer = http == null ? null : of(http);
        if (viewer == null) {
            throw new NoLongerSignedIn();
        }
        return viewer;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
