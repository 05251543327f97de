package org.followthrough.reports.shelf;

import org.followthrough.reports.document.ReadablePaper;

/** A paper, and whose things it may hold. */
public record MadePaper(ReadablePaper paper, PaperReach reach) {}
