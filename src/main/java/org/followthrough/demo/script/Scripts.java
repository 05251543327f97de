package org.followthrough.demo.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts of the demonstration, in alphabetical order of their files. */
public final class Scripts {

    private static final String ALL = "classpath:demonstration/plans/*.md";

    private Scripts() {}

    /**
     * Reads them all.
     *
     * @throws ScriptMistake where one cannot be read
     */
    public static List<Script> all() {
        try {
            List<Script> scripts = new ArrayList<>();
            for (Resource file : files()) {
                scripts.add(ScriptReader.read(name(file), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return scripts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Resource> files() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(ALL))
                .sorted(Comparator.comparing(Scripts::name))
                .toList();
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename(), "a file on the class path has a name");
    }
}
