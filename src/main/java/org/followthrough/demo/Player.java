package org.followthrough.demo;

import java.util.Set;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Verb;
import org.followthrough.people.Viewer;

/** Does some of the verbs of a script, through the product's own services. */
interface Player {

    Set<Verb> verbs();

    void play(Deed deed, Remembered told, Viewer viewer);
}
