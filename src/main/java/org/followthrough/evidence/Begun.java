package org.followthrough.evidence;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows another form than the one bound. */
final class Begun {

    private Begun() {}

    /** What was found wrong with the form that was bound goes with it. */
    static void show(Object form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }
}
