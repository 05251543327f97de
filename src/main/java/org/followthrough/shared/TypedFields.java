package org.followthrough.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person typed into a form that was sent: all of it but passwords and what the page itself put in. */
public final class TypedFields {

    private TypedFields() {}

    /** The fields worth keeping, by name. */
    public static Map<String, List<String>> of(Map<String, String[]> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (isTyped(name)) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }

    /** Whether a field of this name holds what a person typed and may be kept. */
    public static boolean isTyped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals("_csrf")
                && !lower.equals("_method")
                && !lower.startsWith("_draft")
                && !lower.contains("password");
    }
}
