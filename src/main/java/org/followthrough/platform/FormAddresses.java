package org.followthrough.platform;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Finds the page that shows a form from the address it is sent to. */
@Component
class FormAddresses {

    private static final String NEW = "/new";

    private final RequestMappingHandlerMapping mappings;

    FormAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /**
     * The address plus {@code /new} where there is such a page (letters are sent to {@code /letters} from
     * {@code /letters/new}), else the address itself; the page above it where that shows nothing either; home at last.
     */
    String of(String path) {
        if (patterns(path + NEW).anyMatch(pattern -> pattern.getPatternString().endsWith(NEW))) {
            return path + NEW;
        }
        if (patterns(path).findAny().isPresent()) {
            return path;
        }
        String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return !above.isEmpty() && patterns(above).findAny().isPresent() ? above : "/";
    }

    private Stream<PathPattern> patterns(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return mappings.getHandlerMethods().keySet().stream()
                .filter(FormAddresses::isForReading)
                .flatMap(mapping -> patterns(mapping).stream())
                .filter(pattern -> pattern.matches(parsed));
    }

    private static boolean isForReading(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET);
    }

    private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
        return mapping.getPathPatternsCondition() == null
                ? Set.of()
                : mapping.getPathPatternsCondition().getPatterns();
    }
}
