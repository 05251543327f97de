package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.TypedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What somebody typed into a form that was sent after their session had ended: carried through sign-in in hidden
 * fields, so that the form can open again with it. Never a password, never a file.
 *
 * @param address path the form was sent to
 * @param fields what was typed, by name of the field
 * @param hadFiles whether the form could hold files, which must be chosen again
 */
record KeptForm(String address, Map<String, List<String>> fields, boolean hadFiles) {

    /** Before the names of fields on the sign-in page, as a form may well have a field {@code username} of its own. */
    static final String PREFIX = "kept:";

    static final String HAD_FILES = "had-files";

    KeptForm {
        fields = Map.copyOf(fields);
    }

    /** What the request typed. */
    static KeptForm typedIn(HttpServletRequest request) {
        Map<String, List<String>> fields = TypedFields.of(request.getParameterMap());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new KeptForm(LocalAddress.orHome(path), fields, isMultipart(request));
    }

    /** What the sign-in page carried; null when it carried nothing. */
    static @Nullable KeptForm carriedBy(HttpServletRequest signIn) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        signIn.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX) && TypedFields.isTyped(name.substring(PREFIX.length()))) {
                fields.put(name.substring(PREFIX.length()), List.of(values));
            }
        });
        return fields.isEmpty()
                ? null
                : new KeptForm(
                        LocalAddress.orHome(signIn.getParameter("then")),
                        fields,
                        signIn.getParameter(HAD_FILES) != null);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
