package org.followthrough.plans.sheets;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.ImportedAction;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.ThemeId;
import org.followthrough.plans.sheets.KnownPlan.NamedKind;
import org.followthrough.plans.sheets.reading.Cell;
import org.jspecify.annotations.Nullable;

/** Tries one row: what it would write down or change, or why it cannot. An empty cell changes nothing. */
final class RowTrial {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 4000;

    private final KnownPlan plan;
    private final Mapping mapping;
    private final Naming naming;
    private final Phrases phrases;
    private final LocalDate today;
    private final RowCells cells;
    private final @Nullable KnownAction known;
    private final @Nullable String key;
    private final List<Change> changes = new ArrayList<>();

    RowTrial(
            KnownPlan plan,
            Mapping mapping,
            Phrases phrases,
            LocalDate today,
            RowCells cells,
            @Nullable KnownAction known,
            @Nullable String key) {
        this.plan = plan;
        this.mapping = mapping;
        this.naming = new Naming(plan);
        this.phrases = phrases;
        this.today = today;
        this.cells = cells;
        this.known = known;
        this.key = key;
    }

    TrialRow tried() {
        RowWords words = words();
        LocalDate original = cells.date(SheetField.ORIGINAL_DUE_ON);
        words = dated(words, original);
        Intent intent = known == null ? fresh(words, original) : again(known, words, original);
        boolean refused = !cells.refusals().isEmpty();
        TrialKind kind = refused
                ? TrialKind.REFUSED
                : known == null ? TrialKind.NEW : intent.isNothing() ? TrialKind.SAME : TrialKind.CHANGED;
        return new TrialRow(
                cells.number(),
                kind,
                known == null ? key : known.reference(),
                Objects.requireNonNullElse(words.title(), ""),
                List.copyOf(changes),
                cells.refusals(),
                cells.notes(),
                refused || intent.isNothing() ? null : intent);
    }

    private RowWords words() {
        RowWords old = known == null ? nothing() : known.words();
        String title = cells.line(SheetField.TITLE, LONGEST_TITLE);
        String outcome = cells.words(SheetField.OUTCOME, LONGEST_WORDS);
        String evidence = cells.words(SheetField.EVIDENCE_NEEDED, LONGEST_WORDS);
        UUID theme = naming.one(NamedKind.THEME, SheetField.THEME, cells);
        String leadTitle = cells.line(SheetField.LEAD, LONGEST_TITLE);
        UUID manager = manager(old);
        List<RecommendationId> answered = naming.recommendations(cells);
        LocalDate start = cells.date(SheetField.STARTS_ON);
        LocalDate due = cells.date(SheetField.DUE_ON);
        if (answered.isEmpty() && known == null && mapping.recommendation() != null) {
            answered = List.of(mapping.recommendation());
        }
        return new RowWords(
                or(title, old.title()),
                or(outcome, old.outcome()),
                or(evidence, old.evidenceNeeded()),
                theme == null ? old.theme() : new ThemeId(theme),
                or(leadTitle, old.leadTitle()),
                lead(leadTitle, old),
                manager == null ? old.manager() : new PersonId(manager),
                start == null ? old.startsOn() : start,
                due == null ? old.dueOn() : due,
                answered.isEmpty() || sameOnes(answered, old.recommendations()) ? old.recommendations() : answered,
                old.audience(),
                partner(leadTitle, old));
    }

    private RowWords nothing() {
        return new RowWords(null, null, null, null, null, null, null, null, null, List.of(), mapping.audience(), null);
    }

    /** The person of the column for one; else whoever the title names; a title that stays leaves the lead as they are. */
    private @Nullable PersonId lead(@Nullable String title, RowWords old) {
        String named = cells.line(SheetField.LEAD_PERSON, LONGEST_TITLE);
        if (named != null && known != null && named.equals(known.names().lead())) {
            return old.lead();
        }
        if (named != null) {
            return id(naming.one(NamedKind.PERSON, SheetField.LEAD_PERSON, cells));
        }
        if (title == null || title.equals(old.leadTitle())) {
            return old.lead();
        }
        return naming.find(NamedKind.PERSON, title).map(PersonId::new).orElse(null);
    }

    private @Nullable UUID manager(RowWords old) {
        String named = cells.line(SheetField.MANAGER, LONGEST_TITLE);
        if (named != null && known != null && named.equals(known.names().manager()) && old.manager() != null) {
            return old.manager().id();
        }
        return naming.one(NamedKind.PERSON, SheetField.MANAGER, cells);
    }

    private @Nullable OrganisationId partner(@Nullable String title, RowWords old) {
        String named = cells.line(SheetField.LEAD_ORGANISATION, LONGEST_TITLE);
        if (named != null && known != null && named.equals(known.names().partner())) {
            return old.leadOrganisation();
        }
        if (named != null) {
            UUID partner = naming.one(NamedKind.PARTNER, SheetField.LEAD_ORGANISATION, cells);
            return partner == null ? null : new OrganisationId(partner);
        }
        if (title == null || title.equals(old.leadTitle())) {
            return old.leadOrganisation();
        }
        return naming.find(NamedKind.PARTNER, title).map(OrganisationId::new).orElse(null);
    }

    /** A row with only the date it was first due is still due then. */
    private RowWords dated(RowWords words, @Nullable LocalDate original) {
        LocalDate due = words.dueOn() == null ? original : words.dueOn();
        if (due != null && words.startsOn() != null && words.startsOn().isAfter(due)) {
            cells.refuse(dueColumn(), "due-before-start", Days.inWords(due), Days.inWords(words.startsOn()));
        }
        return new RowWords(
                words.title(),
                words.outcome(),
                words.evidenceNeeded(),
                words.theme(),
                words.leadTitle(),
                words.lead(),
                words.manager(),
                words.startsOn(),
                due,
                words.recommendations(),
                words.audience(),
                words.leadOrganisation());
    }

    private SheetField dueColumn() {
        return Stream.of(SheetField.DUE_ON, SheetField.ORIGINAL_DUE_ON)
                .filter(cells::isGiven)
                .findFirst()
                .orElse(SheetField.STARTS_ON);
    }

    private Intent fresh(RowWords words, @Nullable LocalDate original) {
        requireGiven(words.title(), SheetField.TITLE);
        requireGiven(words.leadTitle(), SheetField.LEAD);
        if (!cells.isGiven(SheetField.ORIGINAL_DUE_ON)) {
            requireGiven(words.dueOn(), SheetField.DUE_ON);
        }
        if (words.recommendations().isEmpty() && !cells.isGiven(SheetField.RECOMMENDATIONS)) {
            cells.refuse(SheetField.RECOMMENDATIONS, "missing.RECOMMENDATIONS");
        }
        SheetProgress progress = SheetProgress.ofNew(cells, mapping.rating(), today);
        NewUpdate update = update(progress, words.leadTitle());
        List<URI> links = links(Set.of());
        tellWords(nothing(), words);
        tell(
                SheetField.ORIGINAL_DUE_ON,
                "",
                original != null && !original.equals(words.dueOn()) ? Days.inWords(original) : "");
        progress.tell().forEach(changes::add);
        tellLinks(links);
        if (!cells.refusals().isEmpty()) {
            return new Intent(null, null, 0, null, null, null, List.of());
        }
        return new Intent(
                new ImportedAction(words.toAction(), original, key, progress.started(), progress.closedOn(), update),
                null,
                0,
                null,
                null,
                null,
                links);
    }

    private Intent again(KnownAction action, RowWords words, @Nullable LocalDate original) {
        LocalDate first = original == null || original.equals(action.originalDueOn()) ? null : original;
        boolean reworded = !words.equals(action.words());
        tellWords(action.words(), words);
        if (first != null) {
            tell(SheetField.ORIGINAL_DUE_ON, Days.inWords(action.originalDueOn()), Days.inWords(first));
        }
        if (reworded || first != null) {
            requireChangeable(action, words, first);
        }
        SheetProgress progress = SheetProgress.ofKnown(cells, action, mapping.rating(), today);
        NewUpdate update = update(progress, words.leadTitle());
        progress.tell().forEach(changes::add);
        List<URI> links = links(plan.links().getOrDefault(action.id(), Set.of()));
        tellLinks(links);
        if (!links.isEmpty() && action.status() == ActionStatus.WITHDRAWN) {
            cells.refuse(SheetField.EVIDENCE_LINKS, "done.WITHDRAWN", action.reference());
        }
        boolean nothing = !reworded && first == null && update == null && links.isEmpty();
        if (!nothing && !action.kept()) {
            cells.refuse(null, "not-yours", action.reference());
        }
        boolean changes = (reworded || first != null) && cells.refusals().isEmpty();
        LocalDate keptFirst = first == null && reworded && cells.isGiven(SheetField.ORIGINAL_DUE_ON) ? original : first;
        return new Intent(
                null, action.id(), action.version(), changes ? words.toAction() : null, keptFirst, update, links);
    }

    private void requireChangeable(KnownAction action, RowWords words, @Nullable LocalDate first) {
        if (!action.status().isWorkedOn()) {
            cells.refuse(null, "done." + action.status(), action.reference());
        } else if (words.recommendations().isEmpty()) {
            cells.refuse(null, "unseen-recommendations", action.reference());
        }
        boolean moved = !Objects.equals(words.dueOn(), action.words().dueOn());
        if (plan.frozen() && moved) {
            cells.refuse(SheetField.DUE_ON, "due-fixed", action.reference());
        }
        if (plan.frozen() && first != null) {
            cells.refuse(SheetField.ORIGINAL_DUE_ON, "original-fixed", action.reference());
        }
        requireRoomForSteps(action, words);
    }

    private void requireRoomForSteps(KnownAction action, RowWords words) {
        if (action.lastStep() != null
                && words.dueOn() != null
                && action.lastStep().isAfter(words.dueOn())) {
            cells.refuse(SheetField.DUE_ON, "milestone-after", Days.inWords(action.lastStep()));
        }
        if (action.firstStep() != null
                && words.startsOn() != null
                && action.firstStep().isBefore(words.startsOn())) {
            cells.refuse(SheetField.STARTS_ON, "milestone-before", Days.inWords(action.firstStep()));
        }
    }

    private @Nullable NewUpdate update(SheetProgress progress, @Nullable String leadTitle) {
        LeadRating rating = progress.rating();
        if (rating == null) {
            return null;
        }
        String words = progress.words();
        return new NewUpdate(
                rating,
                words == null ? phrases.asInFile() : words,
                null,
                null,
                null,
                phrases.saidBy().apply(Objects.requireNonNullElse(leadTitle, "")),
                progress.saidOn());
    }

    private List<URI> links(Set<String> there) {
        String words = cells.words(SheetField.EVIDENCE_LINKS, LONGEST_WORDS);
        List<URI> links = new ArrayList<>();
        for (String part : words == null ? new String[0] : words.split("[\\s;]+")) {
            Optional<URI> link = link(part);
            if (link.isEmpty() && !part.isBlank()) {
                cells.refuse(SheetField.EVIDENCE_LINKS, "no-link", part);
                return List.of();
            }
            link.filter(each -> !there.contains(each.toString()) && !links.contains(each))
                    .ifPresent(links::add);
        }
        return links;
    }

    private static Optional<URI> link(String words) {
        try {
            var uri = new URI(words);
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private void tellWords(RowWords old, RowWords now) {
        tell(SheetField.TITLE, old.title(), now.title());
        tell(SheetField.OUTCOME, old.outcome(), now.outcome());
        tell(SheetField.EVIDENCE_NEEDED, old.evidenceNeeded(), now.evidenceNeeded());
        tell(SheetField.THEME, themeName(old), themeName(now));
        tell(SheetField.RECOMMENDATIONS, references(old), references(now));
        tell(SheetField.LEAD, old.leadTitle(), now.leadTitle());
        tell(SheetField.LEAD_PERSON, personName(old.lead()), personName(now.lead()));
        tell(SheetField.LEAD_ORGANISATION, partnerName(old), partnerName(now));
        tell(SheetField.MANAGER, personName(old.manager()), personName(now.manager()));
        tell(SheetField.STARTS_ON, Days.inWords(old.startsOn()), Days.inWords(now.startsOn()));
        tell(SheetField.DUE_ON, Days.inWords(old.dueOn()), Days.inWords(now.dueOn()));
    }

    private String themeName(RowWords words) {
        return plan.nameOf(
                NamedKind.THEME, words.theme() == null ? null : words.theme().id());
    }

    private String partnerName(RowWords words) {
        OrganisationId partner = words.leadOrganisation();
        if (known != null && Objects.equals(partner, known.words().leadOrganisation())) {
            return Objects.requireNonNullElse(known.names().partner(), "");
        }
        return plan.nameOf(NamedKind.PARTNER, partner == null ? null : partner.id());
    }

    private String personName(@Nullable PersonId person) {
        if (known != null && person != null && person.equals(known.words().lead())) {
            return Objects.requireNonNullElse(known.names().lead(), "");
        }
        if (known != null && person != null && person.equals(known.words().manager())) {
            return Objects.requireNonNullElse(known.names().manager(), "");
        }
        return plan.nameOf(NamedKind.PERSON, person == null ? null : person.id());
    }

    private String references(RowWords words) {
        return String.join(
                "; ",
                words.recommendations().stream()
                        .map(id -> plan.nameOf(NamedKind.RECOMMENDATION, id.id()))
                        .sorted()
                        .toList());
    }

    private void tellLinks(List<URI> links) {
        tell(
                SheetField.EVIDENCE_LINKS,
                "",
                String.join("\n", links.stream().map(URI::toString).toList()));
    }

    private void tell(SheetField field, @Nullable String from, @Nullable String to) {
        String old = Objects.requireNonNullElse(from, "");
        String now = Objects.requireNonNullElse(to, "");
        if (!old.equals(now)) {
            changes.add(new Change(field, old, now));
        }
    }

    private void requireGiven(@Nullable Object value, SheetField field) {
        boolean told = cells.refusals().stream().anyMatch(said -> cells.isAbout(said, field));
        if (value == null && !told) {
            cells.refuse(field, "missing." + field);
        }
    }

    private static @Nullable PersonId id(@Nullable UUID person) {
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable String or(@Nullable String now, @Nullable String old) {
        return now == null || isSame(now, old) ? old : now;
    }

    /** Whether the words are those there are, for all that a cell can tell: not what no screen shows, nor how lines end. */
    private static boolean isSame(String now, @Nullable String old) {
        return old != null
                && (Cell.readable(old).equals(now)
                        || Cell.readable(old).replaceAll("\\s+", " ").equals(now));
    }

    private static boolean sameOnes(List<RecommendationId> some, List<RecommendationId> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }

    static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has MD5", impossible);
        }
    }
}
