package org.followthrough.plans.sheets;

import java.time.Instant;

/** A spreadsheet that the viewer put in and neither accepted nor threw away. */
record WaitingImport(PlanImportId id, String fileName, Instant putInAt) {}
