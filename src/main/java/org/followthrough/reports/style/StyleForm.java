package org.followthrough.reports.style;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * How papers shall look.
 *
 * @param colour {@code #rrggbb}
 * @param logo a PNG or JPEG picture; none leaves the one there is
 * @param logoWords what the logo says to those who do not see it
 * @param remove {@code yes} takes the logo away
 * @param version of what the form began from; nothing when nothing was chosen before
 */
record StyleForm(
        @NotBlank(message = "{reports.style.name.missing}")
        @Size(max = 120, message = "{reports.style.name.long}")
        @Nullable
        String name,

        @NotBlank(message = "{reports.style.colour.missing}")
        @Pattern(regexp = "\\s*|\\s*#?[0-9a-fA-F]{6}\\s*", message = "{reports.style.colour.wrong}")
        @Nullable
        String colour,

        @Nullable MultipartFile logo,

        @Size(max = 120, message = "{reports.style.logo-words.long}") @Nullable
        String logoWords,

        @Nullable String remove,

        @Size(max = 200, message = "{reports.style.footer.long}") @Nullable
        String footer,

        @Size(max = 80, message = "{reports.style.classification.long}") @Nullable
        String classification,

        @Nullable String version) {

    NewStyle toStyle() {
        return new NewStyle(clean(name), hex(), orNothing(footer), orNothing(classification));
    }

    /** The colour as {@code #rrggbb}; what was typed must look like one. */
    String hex() {
        return "#" + clean(colour).replace("#", "").toLowerCase(Locale.ROOT);
    }

    String words() {
        return clean(logoWords);
    }

    boolean bringsLogo() {
        return logo != null && !logo.isEmpty();
    }

    boolean removesLogo() {
        return "yes".equals(remove) && !bringsLogo();
    }

    /** The version the form began from; one that never was when it is garbage. */
    @Nullable
    Integer began() {
        if (version == null || version.isBlank()) {
            return null;
        }
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : -1;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    private static @Nullable String orNothing(@Nullable String typed) {
        String words = clean(typed);
        return words.isEmpty() ? null : words;
    }

    /** The same words, written against another version. */
    StyleForm against(@Nullable Integer other) {
        return new StyleForm(
                name, colour, null, logoWords, remove, footer, classification, other == null ? "" : other.toString());
    }
}
