package org.followthrough.assurance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of the waiting requests somebody goes through: those of one plan, of one theme, or all.
 *
 * @param plan null for all
 * @param theme null for all
 */
public record ReviewFilter(@Nullable UUID plan, @Nullable UUID theme) {

    /** Over an action {@code a}, with {@link #parameters()}. */
    static final String MATCHES = """
            (cast(:of_plan as uuid) is null or a.plan_id = cast(:of_plan as uuid))
            and (cast(:of_theme as uuid) is null or a.theme_id = cast(:of_theme as uuid))
            """;

    /** All that wait. */
    public static final ReviewFilter ALL = new ReviewFilter(null, null);

    /** Reads it from an address; what is no identifier means all. */
    public static ReviewFilter of(@Nullable String plan, @Nullable String theme) {
        return new ReviewFilter(id(plan), id(theme));
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("of_plan", plan);
        parameters.put("of_theme", theme);
        return parameters;
    }

    /** The address of the queue filtered so. */
    public String address() {
        return on("/reviews");
    }

    /** An address with the filter in it. */
    public String on(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (plan != null) {
            address.queryParam("plan", plan);
        }
        if (theme != null) {
            address.queryParam("theme", theme);
        }
        return address.build().toUriString();
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Ids.parse(typed.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
