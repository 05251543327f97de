package org.followthrough.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, or whose name stands as a lead. */
@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    @Version
    private @Nullable Integer version;

    private String username;
    private String name;
    private String roleTitle;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private boolean active;

    @NullUnmarked
    protected Person() {}

    private Person(NewPerson person) {
        this.id = PersonId.next();
        this.username = person.username().strip().toLowerCase(Locale.ROOT);
        this.name = person.name().strip();
        this.roleTitle = person.roleTitle().strip();
        this.email = person.email();
        this.active = true;
    }

    static Person enrol(NewPerson person) {
        return new Person(person);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void revise(String newName, String newRoleTitle, @Nullable String newEmail) {
        this.name = newName.strip();
        this.roleTitle = newRoleTitle.strip();
        this.email = newEmail;
    }

    void activate() {
        this.active = true;
    }

    /** They can no longer sign in; what they did stays theirs. */
    void deactivate() {
        this.active = false;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    PersonId id() {
        return id;
    }
}
