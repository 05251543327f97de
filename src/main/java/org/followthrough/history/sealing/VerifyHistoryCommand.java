package org.followthrough.history.sealing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code verify-history [--json]}: verifies the history of the database that the application would use, with the same
 * settings, and changes nothing. Says what it found in words or as JSON; ends with 0 when the history holds, 1 when it was
 * tampered with, 2 when that could not be found out (wrong use, no database).
 */
public final class VerifyHistoryCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "verify-history";

    static final int HOLDS = 0;
    static final int TAMPERED_WITH = 1;
    static final int NOT_FOUND_OUT = 2;
    private static final String JSON = "--json";

    private VerifyHistoryCommand() {}

    /** Whether the application was started for this command. */
    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /**
     * Runs the command with all arguments of the application and says what it ends with.
     *
     * @param ownDatabase the configuration that brings the database of those who have set up none
     */
    public static int run(Class<?> ownDatabase, String... args) {
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            return run(ownDatabase, out, err, args);
        }
    }

    private static int run(Class<?> ownDatabase, PrintStream out, PrintStream err, String... args) {
        String[] settings = List.of(args).subList(1, args.length).stream()
                .filter(arg -> !arg.equals(JSON))
                .toArray(String[]::new);
        for (String setting : settings) {
            if (!setting.matches("--[a-z.-]+=.*")) {
                err.println("Usage: " + NAME + " [" + JSON + "] [--setting=value ...]");
                return NOT_FOUND_OUT;
            }
        }
        try (ConfigurableApplicationContext context = start(ownDatabase, settings)) {
            Verified verified = context.getBean(HistoryVerification.class).verify();
            out.println(List.of(args).contains(JSON) ? json(verified) : words(verified));
            return verified.holds() ? HOLDS : TAMPERED_WITH;
        } catch (RuntimeException failure) {
            err.println("The history could not be verified: " + reason(failure));
            return NOT_FOUND_OUT;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> ownDatabase, String... settings) {
        return new SpringApplicationBuilder(Parts.class, ownDatabase)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(true)
                .properties(Map.of("logging.threshold.console", "off", "spring.main.log-startup-info", "false"))
                .run(settings);
    }

    static String words(Verified verified) {
        StringBuilder said = new StringBuilder();
        verified.faults().forEach(fault -> said.append(fault.sentence()).append('\n'));
        said.append(verified.holds() ? "The history holds: " : "The history was tampered with: ")
                .append(verified.versions() + " versions in " + verified.seals() + " seals");
        if (verified.erased() > 0) {
            said.append(", " + verified.erased() + " of them with content erased");
        }
        LatestSeal latest = verified.latest();
        if (latest != null) {
            said.append(
                    ". The latest is seal " + latest.number() + " of " + latest.sealedAt() + ", " + latest.digest());
        }
        said.append(
                verified.unsealed() == 0
                        ? ". Everything is sealed."
                        : ". " + verified.unsealed() + " versions are not sealed yet, the first of "
                                + verified.unsealedSince() + ".");
        return said.toString();
    }

    private static String json(Verified verified) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode said = mapper.valueToTree(verified);
        said.put("holds", verified.holds());
        return mapper.writeValueAsString(said);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** No more of the application than verifying takes: a database, and no migration of it. */
    @Import(HistoryVerification.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
    static class Parts {}
}
