/** Documents in the inspectorate's shapes and our own words: written once, read as text, made as PDF. */
@NullMarked
package org.followthrough.demo.specimens;

import org.jspecify.annotations.NullMarked;
