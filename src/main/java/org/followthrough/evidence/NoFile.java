package org.followthrough.evidence;

import java.beans.PropertyEditorSupport;

/** Words sent where a file belongs are no file; without this they would leave no form to show again. */
class NoFile extends PropertyEditorSupport {

    @Override
    public void setAsText(String words) {
        setValue(null);
    }
}
