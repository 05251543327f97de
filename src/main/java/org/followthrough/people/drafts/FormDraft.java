package org.followthrough.people.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/**
 * What somebody has begun to write into a form.
 *
 * @param baseVersion the version of the thing when they began; null for a form that makes a new one
 * @param fields what was typed, by name of the field
 */
public record FormDraft(@Nullable Integer baseVersion, Map<String, List<String>> fields, Instant begunAt) {

    public FormDraft {
        fields = Map.copyOf(fields);
    }

    /** Whether the thing has changed since: another version of it is in force now. */
    public boolean isStale(long version) {
        return baseVersion != null && baseVersion != version;
    }

    /** The form with the words in it, as if they had been sent; none where the form has other parts by now. */
    public <T> Optional<T> as(Class<T> form) {
        DataBinder binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.construct(new Values(fields));
        return Optional.ofNullable(binder.getTarget()).filter(form::isInstance).map(form::cast);
    }

    private record Values(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = fields.getOrDefault(name, List.of());
            return switch (values.size()) {
                case 0 -> null;
                case 1 -> values.get(0);
                default -> values.toArray(String[]::new);
            };
        }

        @Override
        public Set<String> getNames() {
            return fields.keySet();
        }
    }
}
