package org.followthrough.plans;

import org.springframework.data.repository.CrudRepository;

/** What was reported on actions. */
interface ProgressUpdates extends CrudRepository<ProgressUpdate, ProgressUpdateId> {}
