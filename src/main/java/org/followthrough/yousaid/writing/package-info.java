/** The form in which somebody writes a line, or says it in other words. */
@NullMarked
package org.followthrough.yousaid.writing;

import org.jspecify.annotations.NullMarked;
