package org.followthrough.reports.shelf;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper that whoever asks had made.
 *
 * @param files how many files go with it
 * @param bytes of all of them together
 */
public record OwnPaper(
        UUID snapshot, UUID plan, String planName, String title, LocalDate asAt, int files, long bytes) {}
