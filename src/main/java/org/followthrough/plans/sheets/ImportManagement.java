package org.followthrough.plans.sheets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionImports;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.ImportedAction;
import org.followthrough.plans.KeepsImportedLinks;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a spreadsheet in, says how it is read, tries it, and writes all of it down or nothing. */
@Service
@Transactional
class ImportManagement {

    private final PlanImports imports;
    private final ImportCells cells;
    private final KnownPlans plans;
    private final ActionImports actions;
    private final ActionManagement management;
    private final KeepsImportedLinks links;
    private final PlanScope scope;
    private final MessageSource messages;
    private final Clock clock;

    ImportManagement(
            PlanImports imports,
            ImportCells cells,
            KnownPlans plans,
            ActionImports actions,
            ActionManagement management,
            KeepsImportedLinks links,
            PlanScope scope,
            MessageSource messages,
            Clock clock) {
        this.imports = imports;
        this.cells = cells;
        this.plans = plans;
        this.actions = actions;
        this.management = management;
        this.links = links;
        this.scope = scope;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Keeps the cells of a spreadsheet, read as it is most likely meant.
     *
     * @throws NotFound when the plan is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they do not keep it
     */
    PlanImportId putIn(PlanId plan, String fileName, List<Sheet> sheets, Viewer viewer) {
        scope.require("import actions", plan, PlanScope.KEEPERS, viewer);
        PlanImport draft = imports.saveAndFlush(
                PlanImport.putIn(plan, fileName, Mapping.guessed(sheets), viewer.id(), clock.instant()));
        cells.keep(draft.id(), sheets);
        return draft.id();
    }

    /**
     * The draft as it stands.
     *
     * @throws NotFound when it is not the viewer's, or thrown away
     * @throws org.followthrough.shared.NotPermitted when they keep the plan no longer
     * @throws org.followthrough.shared.NotAllowedNow when it was accepted
     */
    @Transactional(readOnly = true)
    Draft draft(PlanImportId id, Viewer viewer) {
        PlanImport draft = find(id, viewer);
        List<OrganisationId> organisations = scope.require("import actions", draft.plan(), PlanScope.KEEPERS, viewer);
        draft.requireOpen();
        return new Draft(id, draft.plan(), organisations, draft.fileName(), draft.mapping(), cells.of(id));
    }

    /** Reads the sheet this way from now on. */
    void map(PlanImportId id, Mapping mapping, Viewer viewer) {
        PlanImport draft = find(id, viewer);
        scope.require("import actions", draft.plan(), PlanScope.KEEPERS, viewer);
        draft.map(mapping);
    }

    /** Tries every row against the plan as it is now; nothing is written. */
    @Transactional(readOnly = true)
    Trial tried(Draft draft, Viewer viewer) {
        return Trial.of(
                plans.whole(draft, viewer), draft.mapping(), draft.sheet(), phrases(draft.fileName()), viewer.today());
    }

    /**
     * Writes all of it down, or nothing.
     *
     * @param fingerprint of the trial that was looked at
     * @throws PlanChanged when a trial would now end otherwise; also while rows are refused
     * @throws org.followthrough.shared.StaleVersion when somebody changed one of the actions at the same moment
     */
    Accepted accept(PlanImportId id, String fingerprint, Viewer viewer) {
        Draft draft = draft(id, viewer);
        actions.takeTurn(draft.plan());
        Trial trial = tried(draft, viewer);
        if (!trial.fingerprint().equals(fingerprint) || trial.count(TrialKind.REFUSED) > 0) {
            throw new PlanChanged();
        }
        writeDown(draft, trial.intents(), viewer);
        trial.intents().forEach(intent -> change(draft, intent, viewer));
        find(id, viewer).accept(clock.instant());
        cells.forget(id);
        return new Accepted(draft.plan(), trial.count(TrialKind.NEW), trial.count(TrialKind.CHANGED));
    }

    /** Throws the draft away, with the words of the file. */
    PlanId discard(PlanImportId id, Viewer viewer) {
        PlanImport draft = find(id, viewer);
        draft.discard(clock.instant());
        cells.forget(id);
        return draft.plan();
    }

    private void writeDown(Draft draft, List<Intent> intents, Viewer viewer) {
        List<Intent> fresh =
                intents.stream().filter(intent -> intent.written() != null).toList();
        List<ImportedAction> written = new ArrayList<>();
        fresh.forEach(intent -> written.add(Objects.requireNonNull(intent.written())));
        List<ActionId> ids = actions.writeDown(draft.plan(), written, viewer);
        for (int i = 0; i < ids.size(); i++) {
            keepLinks(ids.get(i), fresh.get(i), draft, viewer);
        }
    }

    private void change(Draft draft, Intent intent, Viewer viewer) {
        ActionId action = intent.action();
        if (action == null) {
            return;
        }
        if (intent.words() != null) {
            actions.reword(action, intent.version(), intent.words(), intent.originalDueOn(), viewer);
        }
        if (intent.update() != null) {
            management.recordUpdate(action, intent.update(), viewer);
        }
        keepLinks(action, intent, draft, viewer);
    }

    private void keepLinks(ActionId action, Intent intent, Draft draft, Viewer viewer) {
        intent.links().forEach(link -> links.keep(action, link, draft.fileName(), viewer));
    }

    private PlanImport find(PlanImportId id, Viewer viewer) {
        return imports.findByIdAndPutInByAndDiscardedAtIsNull(id, viewer.id()).orElseThrow(() -> NotFound.of(id));
    }

    private Phrases phrases(String fileName) {
        return new Phrases(
                messages.getMessage("plans.sheets.as-in-file", new Object[] {fileName}, Locale.UK),
                lead -> messages.getMessage("plans.sheets.said-by", new Object[] {lead, fileName}, Locale.UK));
    }
}
