package org.followthrough.reports.forms.office;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The face we ship, as servers often have none. */
final class Face {

    private static final Font REGULAR = read("Regular");
    private static final Font BOLD = read("Bold");

    private Face() {}

    static Font of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Lets drawings name it. */
    static void register() {
        var faces = GraphicsEnvironment.getLocalGraphicsEnvironment();
        faces.registerFont(REGULAR);
        faces.registerFont(BOLD);
    }

    private static Font read(String variant) {
        try (InputStream face =
                new ClassPathResource("liberation/LiberationSans-" + variant + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, face);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
