/** The forms of papers: one class for each way of writing down what a paper says. */
@NullMarked
@NamedInterface("forms")
package org.followthrough.reports.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
