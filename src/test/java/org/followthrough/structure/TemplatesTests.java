package org.followthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The habits of templates that a machine can check. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*?(?:\"[^\"]*\"[^>]*?)*>", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)");

    /** Inputs that no component draws: a warning to confirm, a second list under one name, a search of one line. */
    private static final List<String> OWN_INPUTS = List.of(
            "assurance/needed.html: ",
            "evidence/personal-data.html: ",
            "letters/add.html: ",
            "letters/item.html: ",
            "people/list.html: ",
            "yousaid/parts.html: ");

    @Test
    void decideOutsideAnElementWhetherItIsReplaced() {
        assertThat(tags(tag -> tag.matches("(?s).*\\sth:(replace|insert)=.*")
                        && tag.matches("(?s).*\\sth:(if|unless|each)=.*")))
                .as("a replaced element never asks its own condition")
                .isEmpty();
    }

    @Test
    void keepScriptAndStyleInFilesOfTheirOwn() {
        assertThat(tags(tag -> tag.startsWith("<style")
                        || tag.matches("(?s).*\\s(style|onclick|onchange|onload|onsubmit)=.*")
                        || (tag.startsWith("<script") && !tag.contains("src="))))
                .filteredOn(found -> !found.startsWith("reports/"))
                .as("the content security policy allows neither inside a page")
                .isEmpty();
    }

    @Test
    void sayOnlyWordsThatAreInAMessageFile() {
        Set<String> known = known();
        List<String> unknown = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".html")) {
            MESSAGE.matcher(read(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> unknown.add(TEMPLATES.relativize(file) + " says " + key));
        }
        assertThat(known).hasSizeGreaterThan(300);
        assertThat(unknown).isEmpty();
    }

    @Test
    void takeTheirVisibleInputsFromTheComponents() {
        assertThat(tags(tag -> tag.matches("(?s)<(input|select|textarea)\\s.*")
                        && !tag.contains("type=\"hidden\"")
                        && !tag.contains("th:replace=")))
                .filteredOn(found -> !found.startsWith("components/"))
                .filteredOn(found -> OWN_INPUTS.stream().noneMatch(found::startsWith))
                .isEmpty();
    }

    private static List<String> tags(Predicate<String> wrong) {
        List<String> found = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".html")) {
            TAG.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(wrong)
                    .forEach(tag -> found.add(TEMPLATES.relativize(file) + ": " + tag));
        }
        return found;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Path file : files(MESSAGES, ".properties")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known.addAll(messages.stringPropertyNames());
        }
        return known;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
