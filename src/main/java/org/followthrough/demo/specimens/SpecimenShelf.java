package org.followthrough.demo.specimens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The specimens in one folder of the class path, by name. Most are written in our markup ({@code .md}); one that ends in
 * {@code .txt} is a text as it was copied, and gives itself.
 */
public class SpecimenShelf {

    /** Where the demonstration keeps its specimens; their names begin with year and month of the inspection. */
    public static final String OF_THE_DEMONSTRATION = "demonstration/letters";

    private static final String COPIED = ".txt";

    private final Map<String, Resource> files;

    public SpecimenShelf(String folder) {
        this.files = files("classpath:" + folder + "/*.*");
    }

    /** All names, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The specimen of this name, if it is here. */
    public Optional<Specimen> find(String name) {
        return Optional.ofNullable(files.get(name)).map(SpecimenShelf::read).map(Specimen::of);
    }

    /** The specimen's words as a viewer gives them; empty when it is not here. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name)).map(file -> {
            String content = read(file);
            return fileName(file).endsWith(COPIED)
                    ? content
                    : Specimen.of(content).text();
        });
    }

    private static Map<String, Resource> files(String pattern) {
        Map<String, Resource> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String name = fileName(file);
                if (name.endsWith(".md") || name.endsWith(COPIED)) {
                    files.put(name.substring(0, name.lastIndexOf('.')), file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String fileName(Resource file) {
        return Objects.requireNonNull(file.getFilename(), "a file on the class path has a name");
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
