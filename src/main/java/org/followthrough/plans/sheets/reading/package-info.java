/**
 * A spreadsheet's file into its cells, and the command that reads files: pure, with no database, no web and no clock. Files are
 * hostile until read, so every way through ends in cells or in a refusal. The application's main class may call the command.
 */
@NullMarked
@NamedInterface("sheet-reading")
package org.followthrough.plans.sheets.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
