package org.followthrough.evidence.previews;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.followthrough.evidence.CheckedForPersonalData;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.LooksThroughFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has files looked through: short texts at once, others beside the request, which waits a moment, and whatever is left by the next
 * round of the job, here or on another instance.
 */
@Component
class LookingThrough implements LooksThroughFiles, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LookingThrough.class);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int A_ROUND = 50;

    private final FileLook look;
    private final LookRecords records;
    private final JdbcClient jdbc;
    private final ExecutorService beside = Executors.newFixedThreadPool(2, LookingThrough::thread);

    LookingThrough(FileLook look, LookRecords records, JdbcClient jdbc) {
        this.look = look;
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public void kept(EvidenceVersionId version) {
        jdbc.sql("""
                        select f.content_type, f.size
                        from evidence_version v join stored_file f on f.id = v.file_id
                        where v.id = :version
                        """)
                .param("version", version.id())
                .query((row, number) -> {
                    look.throughIfShort(version, row.getString("content_type"), row.getLong("size"));
                    return version;
                })
                .list();
    }

    @Override
    public @Nullable String looked(EvidenceId piece) {
        EvidenceVersionId newest = jdbc.sql("""
                        select v.id from evidence_version v where v.evidence_id = :piece order by v.number desc limit 1
                        """)
                .param("piece", piece.id())
                .query((row, number) -> new EvidenceVersionId(row.getObject("id", UUID.class)))
                .single();
        waitFor(beside.submit(() -> look.through(newest)), newest);
        boolean checked = jdbc.sql(
                        "select " + CheckedForPersonalData.CHECKED + " from evidence_version v where v.id = :version")
                .param("version", newest.id())
                .query(Boolean.class)
                .single();
        return checked ? null : PersonalDataController.addressOf(newest);
    }

    private static void waitFor(Future<?> done, EvidenceVersionId version) {
        try {
            done.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            log.info("The look through version {} of evidence goes on after its upload", version);
        } catch (ExecutionException failed) {
            log.warn("The look through version {} of evidence failed; the job will try again", version, failed);
        } catch (InterruptedException askedToStop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks through what nobody has, or somebody who is gone. */
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT5S")
    @SchedulerLock(name = "look-through-evidence", lockAtMostFor = "PT30M")
    void lookThroughTheRest() {
        for (EvidenceVersionId version : records.waiting(A_ROUND)) {
            try {
                look.through(version);
            } catch (RuntimeException failed) {
                log.warn("The look through version {} of evidence failed; the job will try again", version, failed);
            }
        }
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "look-through");
        thread.setDaemon(true);
        return thread;
    }
}
