/** What one inspection says about another: measured, offered, and taken or declined by a person. */
@NullMarked
@NamedInterface("links")
package org.followthrough.findings.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
