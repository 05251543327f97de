package org.followthrough.plans;

import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.people.drafts.FormDraft;
import org.followthrough.people.drafts.FormDrafts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Opens a form again with the words its writer had begun, and says so on the page. */
@Component
class Resumption {

    private final FormDrafts drafts;

    Resumption(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The words begun in the form at this address, if any.
     *
     * @param version the version of the thing now
     */
    <T> Optional<Begun<T>> of(String address, Class<T> form, long version, Viewer viewer, Model model) {
        Optional<FormDraft> draft = drafts.of(address, viewer);
        return draft.flatMap(begun -> begun.as(form)).map(words -> {
            boolean stale = draft.orElseThrow().isStale(version);
            model.addAttribute("draft", draft.orElseThrow());
            model.addAttribute("movedOn", stale);
            return new Begun<>(words, stale);
        });
    }

    /** Forgets what was begun in the form at this address: it has been sent. */
    void sent(String address, Viewer viewer) {
        drafts.sent(address, viewer);
    }

    /** Shows another form than the one bound: what was found wrong with that one goes with it. */
    static void show(Object form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    /**
     * A form with the words begun in it.
     *
     * @param stale whether the thing has changed since
     */
    record Begun<T>(T form, boolean stale) {}
}
