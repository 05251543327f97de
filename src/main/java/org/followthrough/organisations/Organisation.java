package org.followthrough.organisations;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A local authority, a trust, a registered agency or a partner. */
@Entity
class Organisation {

    @EmbeddedId
    private OrganisationId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private String code;

    @NullUnmarked
    protected Organisation() {}

    private Organisation(OrganisationKind kind, String name, String code) {
        this.id = OrganisationId.next();
        this.kind = kind;
        this.name = name.strip();
        this.code = code.strip().toUpperCase(Locale.ROOT);
    }

    static Organisation found(OrganisationKind kind, String name, String code) {
        return new Organisation(kind, name, code);
    }

    void rename(String newName) {
        this.name = newName.strip();
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    OrganisationId id() {
        return id;
    }
}
