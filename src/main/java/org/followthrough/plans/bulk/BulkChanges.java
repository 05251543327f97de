package org.followthrough.plans.bulk;

import java.time.LocalDate;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionChange;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.Typed;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes all rows of a preview, or none. */
@Service
@Transactional
class BulkChanges {

    private final ActionManagement actions;
    private final ExtensionManagement extensions;

    BulkChanges(ActionManagement actions, ExtensionManagement extensions) {
        this.actions = actions;
        this.extensions = extensions;
    }

    /**
     * Does what the preview says; each row is checked once more as if it were changed alone.
     *
     * @throws org.followthrough.shared.StaleVersion when somebody saved one of them since
     * @throws org.followthrough.shared.NotAllowedNow when one of them does not allow its change any more
     */
    void apply(BulkPreview preview, BulkForm form, Viewer viewer) {
        preview.changed().forEach(row -> apply(row.action(), form, viewer));
    }

    private void apply(ChosenAction action, BulkForm form, Viewer viewer) {
        ActionChange wanted = form.toChange();
        LocalDate due = wanted.dueOn();
        boolean moves = due != null && !due.equals(action.dueOn());
        ActionChange now = new ActionChange(wanted.lead(), wanted.theme(), moves && !action.dueFixed() ? due : null);
        if (now.isAny()) {
            actions.change(action.id(), action.version(), now, viewer);
        }
        if (due != null && moves && action.dueFixed()) {
            extensions.ask(action.id(), new NewExtension(due, Typed.required(form.reason())), viewer);
        }
        form.rated()
                .ifPresent(rating -> actions.recordUpdate(
                        action.id(),
                        new NewUpdate(rating, Typed.required(form.words()), null, null, null, null, viewer.today()),
                        viewer));
    }
}
