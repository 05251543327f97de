/** What is offered for an action of a theme: measures, milestones and evidence needed, each to be taken or left. */
@NullMarked
package org.followthrough.measures.help;

import org.jspecify.annotations.NullMarked;
