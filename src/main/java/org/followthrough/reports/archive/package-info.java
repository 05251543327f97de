/** Archives of many files, sent as they are read and told of in a manifest. */
@NullMarked
package org.followthrough.reports.archive;

import org.jspecify.annotations.NullMarked;
