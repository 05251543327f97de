/** The pack on its way: one archive, sent as it is read, and a page that tells whoever takes it how far it has got. */
@NullMarked
package org.followthrough.reports.pack.sending;

import org.jspecify.annotations.NullMarked;
