/** A letter goes in, is read into a draft, checked and accepted as an inspection. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files", "findings", "inspections", "organisations", "people", "shared"})
package org.followthrough.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
