/**
 * A document's file into its words by position, and the command that reads files: pure, with no database, no web and no clock.
 * Files are hostile until read, so every way through ends in words or in a refusal.
 */
@NullMarked
package org.followthrough.letters.documents;

import org.jspecify.annotations.NullMarked;
