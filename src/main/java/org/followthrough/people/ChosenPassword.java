package org.followthrough.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The rules for a password somebody chooses: long, not obvious, typed twice the same. Each has a sentence of its own. */
final class ChosenPassword {

    private static final int SHORTEST = 12;

    /** What the password hash takes in. */
    private static final int LONGEST_IN_BYTES = 72;

    private static final Set<String> OBVIOUS = Set.of(
            "password",
            "passwort",
            "followthrough",
            "demonstration",
            "welcome",
            "letmein",
            "qwerty",
            "qwertyuiop",
            "administrator",
            "admin",
            "northampton",
            "northamptonshire",
            "council",
            "childrenstrust",
            "trustno",
            "iloveyou",
            "changeme",
            "abcdefghijkl",
            "secret",
            "ofsted",
            "inspection");

    private ChosenPassword() {}

    /** Adds an error beside the field that breaks a rule. */
    static void check(@Nullable String password, @Nullable String again, @Nullable String username, Errors errors) {
        Optional<String> broken = broken(password == null ? "" : password, username == null ? "" : username);
        if (broken.isPresent()) {
            errors.rejectValue("password", broken.get());
        } else if (password != null && !password.equals(again)) {
            errors.rejectValue("passwordAgain", "people.password.differs");
        }
    }

    private static Optional<String> broken(String password, String username) {
        if (password.isBlank()) {
            return Optional.of("people.password.missing");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of("people.password.long");
        }
        return isObvious(password.toLowerCase(Locale.ROOT), username.strip().toLowerCase(Locale.ROOT))
                ? Optional.of("people.password.obvious")
                : Optional.empty();
    }

    private static boolean isObvious(String password, String username) {
        String letters = password.replaceAll("[^a-z]", "");
        return password.chars().distinct().count() < 4
                || OBVIOUS.contains(letters)
                || (!username.isEmpty()
                        && (password.equals(username) || letters.equals(username.replaceAll("[^a-z]", ""))))
                || "0123456789012345678901234567890".contains(password);
    }
}
