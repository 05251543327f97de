package org.followthrough.reports.pack;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.Followthrough;
import org.followthrough.Timings;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an inspection pack with many mebibytes of evidence out of the demonstration, as a browser would, and prints when the
 * first byte came, how long it took and how much memory it needed. Not a test: figures of a busy machine say nothing about the
 * code. Arguments: mebibytes (1024 unless told); a folder of data that has the demonstration already, to which the evidence is
 * added. Begin it with a small heap ({@code -Xmx384m}), which is the proof. What it printed: {@code docs/speed.md}.
 */
public final class PackBenchmark {

    private static final int CHUNK = 256 * 1024;
    private static final int CHUNKS_A_FILE = 64;
    private static final int MEBI = 1 << 20;
    private static final int ROUNDS = 3;
    private static final int MOST_TO_FIRST_BYTE = 2_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PackBenchmark(ApplicationContext application, String address) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.address = address;
    }

    public static void main(String... arguments) throws Exception {
        int mebibytes = arguments.length == 0 ? 1024 : Integer.parseInt(arguments[0]);
        Path folder = arguments.length < 2 ? Files.createTempDirectory("pack-benchmark") : Path.of(arguments[1]);
        try (var application = SpringApplication.run(
                Followthrough.class,
                "--followthrough.demonstration=true",
                "--followthrough.jobs=false",
                "--server.port=0",
                "--followthrough.data-directory=" + folder)) {
            String port = Objects.requireNonNull(
                    application.getBean(Environment.class).getProperty("local.server.port"));
            new PackBenchmark(application, "http://localhost:" + port).run(mebibytes);
        }
    }

    private void run(int mebibytes) throws Exception {
        UUID plan = jdbc.sql("select plan_id from action group by plan_id order by count(*) desc limit 1")
                .query(UUID.class)
                .single();
        add(plan, mebibytes);
        signIn();
        System.out.println(Timings.machine());
        for (int round = 1; round <= ROUNDS; round++) {
            take(plan, round);
        }
    }

    private void add(UUID plan, int mebibytes) throws Exception {
        UUID action = jdbc.sql("""
                        select a.id from action a where a.plan_id = ? and a.audience_id is null and a.status <> 'WITHDRAWN'
                        order by a.number limit 1
                        """).param(plan).query(UUID.class).single();
        UUID person = jdbc.sql("select id from person order by id limit 1")
                .query(UUID.class)
                .single();
        var random = new Random(5);
        byte[] chunk = new byte[CHUNK];
        int chunks = mebibytes * (MEBI / CHUNK);
        for (int from = 0; from < chunks; from += CHUNKS_A_FILE) {
            int of = Math.min(CHUNKS_A_FILE, chunks - from);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            transaction.executeWithoutResult(begun -> {
                UUID file = Ids.next();
                for (int number = 0; number < of; number++) {
                    random.nextBytes(chunk);
                    digest.update(chunk);
                    jdbc.sql("insert into file_chunk (file_id, number, bytes) values (?, ?, ?)")
                            .params(file, number, chunk)
                            .update();
                }
                piece(file, (long) of * CHUNK, HexFormat.of().formatHex(digest.digest()), action, person);
            });
        }
        System.out.printf("%d MiB of evidence in files of up to %d MiB%n", mebibytes, CHUNKS_A_FILE * CHUNK / MEBI);
    }

    private void piece(UUID file, long size, String sha256, UUID action, UUID person) {
        UUID piece = Ids.next();
        jdbc.sql(
                        "insert into stored_file (id, sha256, size, content_type, stored_at) values (?, ?, ?, 'application/pdf', timestamptz '2026-01-01')")
                .params(file, sha256, size)
                .update();
        jdbc.sql("""
                        insert into evidence (id, version, action_id, plan_id, state, title, shows, proof, dated_on)
                        select ?, 0, a.id, a.plan_id, 'RECEIVED', 'A large file', 'Much', 'IMPACT', date '2026-01-01'
                        from action a where a.id = ?
                        """).params(piece, action).update();
        jdbc.sql("""
                        insert into evidence_version (id, evidence_id, action_id, plan_id, number, file_id, file_name, added_by, added_at, checked_by, checked_on)
                        select ?, e.id, e.action_id, e.plan_id, 1, ?, 'large.pdf', ?, timestamptz '2026-01-01', ?, e.dated_on
                        from evidence e where e.id = ?
                        """).params(Ids.next(), file, person, person, piece).update();
    }

    private void signIn() throws Exception {
        String page = browser.send(get("/sign-in"), BodyHandlers.ofString()).body();
        String token = Jsoup.parse(page).select("input[name=_csrf]").val();
        String form = "username=manager.trust&password=demonstration&_csrf=" + encoded(token);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        System.out.printf("signed in: %d%n", answer.statusCode());
    }

    private void take(UUID plan, int round) throws Exception {
        System.gc();
        long before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        HttpResponse<InputStream> answer =
                browser.send(get("/reports/inspection-pack.zip?plan=" + plan), BodyHandlers.ofInputStream());
        long headers = System.nanoTime();
        var counted = new long[2];
        try (InputStream body = answer.body()) {
            counted[1] = read(body, counted);
        }
        long end = System.nanoTime();
        long first = (headers - from) / 1_000_000;
        System.out.printf(
                "pack %d of %d: answer %d, first byte after %d ms (at most %d%s), all of it after %.1f s: %d files, %d MiB%n",
                round,
                ROUNDS,
                answer.statusCode(),
                first,
                MOST_TO_FIRST_BYTE,
                first > MOST_TO_FIRST_BYTE ? ": TOO LONG" : "",
                (end - from) / 1e9,
                counted[1],
                counted[0] / MEBI);
        System.out.printf(
                "  heap: %d MiB before, never more than %d, of %d it may have%n",
                before / MEBI, peak() / MEBI, Runtime.getRuntime().maxMemory() / MEBI);
    }

    /** Unpacks it on the way, as whoever got it would. */
    private static long read(InputStream body, long[] bytes) throws IOException {
        byte[] some = new byte[CHUNK];
        long files = 0;
        try (var zip = new ZipInputStream(body, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                for (int read = zip.read(some); read > 0; read = zip.read(some)) {
                    bytes[0] += read;
                }
            }
        }
        return files;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
