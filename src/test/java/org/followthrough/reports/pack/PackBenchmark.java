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
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes an inspection pack with many mebibytes of evidence out of the demonstration, as a browser would, and prints when the
 * first byte came, how long it took and how much memory it needed. Not a test: figures of a busy machine say nothing about the
 * code. Arguments: mebibytes (1024 unless told). Begin it with a small heap ({@code -Xmx384m}), which is the proof.
 */
public final class PackBenchmark {

    private static final int CHUNK = 256 * 1024;
    private static final int CHUNKS_A_FILE = 64;
    private static final int MEBI = 1 << 20;

    private final JdbcClient jdbc;
    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PackBenchmark(JdbcClient jdbc, String address) {
        this.jdbc = jdbc;
        this.address = address;
    }

    public static void main(String... arguments) throws Exception {
        int mebibytes = arguments.length == 0 ? 1024 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("pack-benchmark");
        try (var application = SpringApplication.run(
                Followthrough.class,
                "--followthrough.demonstration=true",
                "--followthrough.jobs=false",
                "--server.port=0",
                "--followthrough.data-directory=" + folder)) {
            String port = Objects.requireNonNull(
                    application.getBean(Environment.class).getProperty("local.server.port"));
            new PackBenchmark(application.getBean(JdbcClient.class), "http://localhost:" + port).run(mebibytes);
        }
    }

    private void run(int mebibytes) throws Exception {
        UUID plan = jdbc.sql("select plan_id from action group by plan_id order by count(*) desc limit 1")
                .query(UUID.class)
                .single();
        add(plan, mebibytes);
        signIn();
        for (int round = 1; round <= 3; round++) {
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
            UUID file = Ids.next();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int of = Math.min(CHUNKS_A_FILE, chunks - from);
            for (int number = 0; number < of; number++) {
                random.nextBytes(chunk);
                digest.update(chunk);
                jdbc.sql("insert into file_chunk (file_id, number, bytes) values (?, ?, ?)")
                        .params(file, number, chunk)
                        .update();
            }
            piece(file, (long) of * CHUNK, HexFormat.of().formatHex(digest.digest()), action, person);
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
        System.out.printf(
                "round %d: %d, first byte %d ms, whole %d ms, %d files, %d MiB; heap %d MiB before, %d MiB at most of %d MiB%n",
                round,
                answer.statusCode(),
                (headers - from) / 1_000_000,
                (end - from) / 1_000_000,
                counted[1],
                counted[0] / MEBI,
                before / MEBI,
                peak() / MEBI,
                Runtime.getRuntime().maxMemory() / MEBI);
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
