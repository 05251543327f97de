package org.followthrough.platform;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Sessions that are looked for only under what can be their id, and that are {@linkplain SparingSession sparing}. */
class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;

    SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(stored.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        return isOneOfOurs(id) ? sparing(stored.findById(id)) : null;
    }

    @Override
    public void deleteById(String id) {
        if (isOneOfOurs(id)) {
            stored.deleteById(id);
        }
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        Map<String, SparingSession<S>> found = new HashMap<>();
        stored.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> found.put(id, new SparingSession<>(session)));
        return found;
    }

    private @Nullable SparingSession<S> sparing(@Nullable S session) {
        return session == null ? null : new SparingSession<>(session);
    }

    private static boolean isOneOfOurs(String id) {
        try {
            Ids.parse(id);
            return true;
        } catch (IllegalArgumentException somethingElse) {
            return false;
        }
    }
}
