/** The story of plans as it is written down: text files, read strictly into what happened on which day. */
@NullMarked
package org.followthrough.demo.script;

import org.jspecify.annotations.NullMarked;
