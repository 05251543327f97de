/** Measures: numbers over time that show whether lives get better, their readings, and the charts of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"history", "organisations", "people", "plans", "plans :: milestones", "shared"})
package org.followthrough.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
