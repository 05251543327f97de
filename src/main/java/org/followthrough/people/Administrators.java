package org.followthrough.people;

import org.followthrough.shared.NotPermitted;

/** Keeps everybody else out of the pages of the administration that belong to no organisation in particular. */
final class Administrators {

    private Administrators() {}

    static void only(Viewer viewer) {
        if (!viewer.mayAdminister()) {
            throw NotPermitted.to("use the administration");
        }
    }
}
