package org.followthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.Followthrough;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Whose tables a module's SQL touches: it writes its own, and reads its own and those of the modules it may use. */
class TablesTests {

    private static final Path SOURCES = Path.of("src/main/java/org/followthrough");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?m)^create table (\\w+)");
    private static final Pattern WORDS =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(?:only\\s+|lateral\\s+)?(\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:insert\\s+into|(?<!for\\s)(?<!do\\s)update|delete\\s+from)\\s+(\\w+)");

    private static final Map<String, String> OWNERS = owners();

    @Test
    void areWrittenOnlyByTheModuleThatOwnsThem() {
        List<String> strangers = new ArrayList<>();
        for (Statement statement : statements()) {
            statement
                    .tables(WRITTEN)
                    .filter(table -> !statement.module().equals(OWNERS.get(table)))
                    .forEach(table -> strangers.add(statement.file() + " writes " + table));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void areReadOnlyByTheirModuleAndByThoseThatMayUseIt() {
        Map<String, Set<String>> allowed = allowed();
        List<String> strangers = new ArrayList<>();
        for (Statement statement : statements()) {
            statement
                    .tables(READ)
                    .filter(table ->
                            !allowed.getOrDefault(statement.module(), Set.of()).contains(OWNERS.get(table)))
                    .forEach(table -> strangers.add(statement.file() + " reads " + table));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void areAskedForTodayByTheApplicationNotByTheServer() {
        assertThat(statements())
                .as("the clock is the application's")
                .noneMatch(statement ->
                        statement.sql().matches("(?s).*\\b(now\\(\\)|current_date|current_timestamp)\\b.*"));
    }

    @Test
    void haveAllBeenFound() {
        assertThat(OWNERS).containsEntry("action", "plans").containsEntry("row_version", "history");
        assertThat(statements()).hasSizeGreaterThan(5);
    }

    private record Statement(String module, String file, String sql) {

        Stream<String> tables(Pattern use) {
            return use.matcher(sql).results().map(found -> found.group(1)).filter(OWNERS::containsKey);
        }
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Path file : filesBelow(SOURCES)) {
            String module = SOURCES.relativize(file).getName(0).toString();
            Matcher literal = WORDS.matcher(read(file));
            while (literal.find()) {
                String words = literal.group(1) == null ? literal.group(2) : literal.group(1);
                statements.add(new Statement(module, file.getFileName().toString(), words.toLowerCase(Locale.ROOT)));
            }
        }
        return statements;
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Path file : filesBelow(MIGRATIONS)) {
            String module = MIGRATIONS.relativize(file).getName(0).toString();
            CREATED.matcher(read(file)).results().forEach(created -> owners.put(created.group(1), module));
        }
        return owners;
    }

    /** Each module with itself and all it may use, as it declares or by way of what it uses. */
    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> declared = new TreeMap<>();
        ApplicationModules.of(Followthrough.class)
                .forEach(module -> declared.put(
                        module.getIdentifier().toString(),
                        module.getBasePackage()
                                .getAnnotation(ApplicationModule.class)
                                .map(says -> Set.of(says.allowedDependencies()))
                                .orElse(Set.of())));
        Map<String, Set<String>> allowed = new TreeMap<>();
        declared.keySet().forEach(module -> allowed.put(module, reach(module, declared, new TreeSet<>())));
        return allowed;
    }

    private static Set<String> reach(String module, Map<String, Set<String>> declared, Set<String> reached) {
        if (reached.add(module)) {
            declared.getOrDefault(module, Set.of())
                    .forEach(used -> reach(used.replaceFirst("\\s*::.*", ""), declared, reached));
        }
        return reached;
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
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
