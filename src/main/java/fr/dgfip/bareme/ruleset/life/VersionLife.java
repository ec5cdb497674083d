package fr.dgfip.bareme.ruleset.life;

import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.life.LifeRefused.Cause;
import fr.dgfip.bareme.ruleset.life.LifeRefused.Overtaken;
import fr.dgfip.bareme.ruleset.shipped.CaseRunner;
import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.ruleset.versions.Actor;
import fr.dgfip.bareme.ruleset.versions.NewVersion;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.State;
import fr.dgfip.bareme.ruleset.versions.Step;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionJournal;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import fr.dgfip.bareme.ruleset.versions.VersionRepository.Taken;
import fr.dgfip.bareme.ruleset.versions.VersionRows;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes versions from draft to force. Every step is decided on what is in the database while nobody else takes one, is in
 * the journal before it counts, and is in force on this replica when the call returns. Blocks; safe for any thread.
 */
public final class VersionLife {
    private static final int TOLD_CASES = 3;

    private final VersionRepository repository;
    private final RuleSetVersions versions;
    private final VersionJournal journal;
    private final VersionContents contents;
    private final CaseRunner runner;
    private final Clock clock;

    public VersionLife(
            VersionRepository repository,
            RuleSetVersions versions,
            VersionJournal journal,
            VersionContents contents,
            CaseRunner runner,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.journal = journal;
        this.contents = contents;
        this.runner = runner;
        this.clock = clock;
    }

    /**
     * Stores a draft under the next number of its type.
     *
     * @throws LifeRefused when the account stands for no person, or there is no such base
     */
    public VersionHistory upload(Draft draft, Actor actor) {
        requirePerson(actor);
        requireBase(draft);
        Step birth = new Step(Action.UPLOAD, Optional.empty(), actor, draft.comment());
        NewVersion version =
                new NewVersion(draft.type(), draft.written(), draft.fileName(), draft.workbook(), draft.base(), birth);
        return repository.add(List.of(version), journal).get(0);
    }

    private void requireBase(Draft draft) {
        List<VersionHistory> known = repository.histories(draft.type());
        boolean fits = draft.base()
                .map(base -> known.stream().anyMatch(version -> version.number() == base))
                .orElse(known.isEmpty());
        if (!fits) {
            throw new LifeRefused(
                    Cause.UNKNOWN_VERSION,
                    draft.base()
                            .map(base -> "Il n'y a pas de version " + base + " de laquelle partir.")
                            .orElse("Dites de quelle version part ce classeur : base=<numéro>, la dernière est "
                                    + known.get(known.size() - 1).number() + "."));
        }
    }

    /**
     * Takes a step.
     *
     * @throws LifeRefused when it may not be taken; nothing has changed
     */
    public VersionHistory take(Ask ask) {
        requirePerson(ask.actor());
        if (ask.action() == Action.SUBMIT) {
            requireCases(find(ask));
        }
        VersionHistory taken = repository
                .take(rows -> List.of(new Taken(find(rows, ask), step(rows, ask))), journal)
                .get(0);
        versions.refresh();
        return taken;
    }

    private void requireCases(VersionHistory version) {
        RuleSet ruleSet = contents.read(version);
        List<String> failing = ruleSet.cases().stream()
                .flatMap(testCase -> failing(testCase.number(), runner.differences(ruleSet, testCase)).stream())
                .toList();
        if (!failing.isEmpty()) {
            throw new LifeRefused(
                    Cause.CASES_FAIL,
                    (failing.size() == 1 ? "Un cas de test est" : failing.size() + " cas de test sont")
                            + " en écart, à corriger avant de soumettre : "
                            + String.join(" ; ", failing.subList(0, Math.min(TOLD_CASES, failing.size())))
                            + (failing.size() > TOLD_CASES ? " ; les autres sont dans le compte rendu." : "."));
        }
    }

    private static Optional<String> failing(String number, List<String> differences) {
        return differences.stream()
                .findFirst()
                .map(first -> "cas " + number + " : " + first
                        + switch (differences.size()) {
                            case 1 -> "";
                            case 2 -> " (et un autre écart)";
                            default -> " (et " + (differences.size() - 1) + " autres écarts)";
                        });
    }

    private Step step(VersionRows rows, Ask ask) {
        VersionHistory version = find(rows, ask);
        if (!ask.action().from().contains(version.state())) {
            throw new LifeRefused(
                    Cause.WRONG_STATE,
                    "Cette version est « " + version.state().label() + " » : ce passage n'est pas possible.");
        }
        requireSeen(ask, version);
        switch (ask.action()) {
            case SUBMIT -> requireKnowing(rows, ask, version);
            case APPROVE -> {
                requireWhole(version);
                requireOthersWork(rows, ask, version);
                requireNothingSince(rows, ask, version);
            }
            case REJECT -> requireReason(ask, "Dites pourquoi vous la refusez.");
            case WITHDRAW -> {
                requireNotInForce(version);
                if (version.state() == State.APPROVED) {
                    requireReason(ask, "Dites pourquoi vous retirez une version approuvée.");
                }
            }
            default -> throw new IllegalArgumentException(ask.action() + " is no step to ask for");
        }
        return new Step(ask.action(), effectiveFrom(ask, version), ask.actor(), ask.comment());
    }

    /** Who approves says which content: what was shown is what counts. */
    private static void requireSeen(Ask ask, VersionHistory version) {
        boolean other =
                ask.sha256().filter(seen -> !seen.equals(version.sha256())).isPresent();
        if (other || ask.action() == Action.APPROVE && ask.sha256().isEmpty()) {
            throw new LifeRefused(
                    Cause.OTHER_CONTENT,
                    "Le contenu de cette version a l'empreinte " + version.sha256() + " : relisez-la et redonnez-la.");
        }
    }

    private void requireWhole(VersionHistory version) {
        if (!contents.isWhole(version)) {
            throw new LifeRefused(
                    Cause.OTHER_CONTENT,
                    "Le contenu enregistré de cette version n'est plus celui de son empreinte : avertissez l'exploitation.");
        }
        if (!contents.isUnderstood(version)) {
            throw new LifeRefused(
                    Cause.OUTDATED_CONTENT,
                    "Cette version nomme des termes que le service ne connaît plus : reprenez-la dans le classeur d'une"
                            + " version récente, et déposez-le.");
        }
    }

    /** The versions approved while the author was drafting, which he would undo without knowing. */
    private static void requireKnowing(VersionRows rows, Ask ask, VersionHistory version) {
        Optional<Integer> start = start(rows, version);
        lastApproved(rows, version)
                .filter(last ->
                        !start.equals(Optional.of(last.number())) && !ask.seen().equals(Optional.of(last.number())))
                .ifPresent(last -> {
                    throw overtaken(
                            rows,
                            version,
                            last,
                            "reprenez ses changements, ou dites seen=" + last.number()
                                    + " si celle-ci doit les écarter");
                });
    }

    /** Whose approval was suspended may have been followed by others meant to come after it: the approver may know them. */
    private static void requireNothingSince(VersionRows rows, Ask ask, VersionHistory version) {
        boolean suspended = version.last().action() == Action.SUSPEND;
        lastApproved(rows, version)
                .filter(last -> last.approval()
                        .orElseThrow()
                        .at()
                        .isAfter(version.submission().at()))
                .filter(last -> !suspended || !ask.seen().equals(Optional.of(last.number())))
                .ifPresent(last -> {
                    throw overtaken(
                            rows,
                            version,
                            last,
                            "refusez celle-ci et faites-la redéposer à partir de la version " + last.number()
                                    + (suspended
                                            ? ", ou dites seen=" + last.number() + " si les deux doivent s'appliquer"
                                            : ""));
                });
    }

    private static LifeRefused overtaken(VersionRows rows, VersionHistory version, VersionHistory last, String advice) {
        Optional<Integer> start = start(rows, version);
        String why = start.flatMap(number -> rows.history(version.type(), number))
                .filter(base -> base.state() != State.APPROVED)
                .map(base ->
                        "La version " + base.number() + ", dont part ce classeur, n'est plus approuvée ; la dernière"
                                + " approuvée est la version " + last.number())
                .orElse("La version " + last.number() + " a été approuvée après celle dont part ce classeur");
        return new LifeRefused(
                Cause.OVERTAKEN,
                why + " : " + advice + ".",
                start.map(base -> new Overtaken(base, version.number(), last.number())));
    }

    /** The approved version an author started from, past the drafts in between. */
    private static Optional<Integer> start(VersionRows rows, VersionHistory version) {
        Optional<VersionHistory> base = version.base().flatMap(number -> rows.history(version.type(), number));
        while (base.isPresent() && base.get().approval().isEmpty()) {
            VersionHistory draft = base.get();
            base = draft.base().flatMap(number -> rows.history(draft.type(), number));
        }
        return base.map(VersionHistory::number);
    }

    private static Optional<VersionHistory> lastApproved(VersionRows rows, VersionHistory version) {
        return rows.histories(version.type()).stream()
                .filter(other -> other.state() == State.APPROVED)
                .max(Comparator.comparing(
                        other -> other.approval().orElseThrow().at()));
    }

    private static void requireOthersWork(VersionRows rows, Ask ask, VersionHistory version) {
        if (rows.authors(version.type(), version.number())
                .contains(ask.actor().person().orElseThrow())) {
            throw new LifeRefused(
                    Cause.OWN_WORK, "Vous avez écrit ou soumis ce contenu : c'est à un collègue de l'approuver.");
        }
    }

    private void requireNotInForce(VersionHistory version) {
        boolean inForce = version.state() == State.APPROVED
                && !version.last().effectiveFrom().orElseThrow().isAfter(today());
        if (inForce) {
            throw new LifeRefused(
                    Cause.IN_FORCE,
                    "Elle s'applique déjà : des décisions en dépendent. Rétablissez plutôt une version antérieure.");
        }
    }

    private Optional<LocalDate> effectiveFrom(Ask ask, VersionHistory version) {
        if (ask.action().to() != State.APPROVED) {
            return Optional.empty();
        }
        LocalDate date = ask.effectiveFrom()
                .orElseGet(() -> contents.read(version).notice().applicableFrom());
        if (date.isBefore(today())) {
            requireReason(
                    ask,
                    "Une version qui s'applique à partir du " + FrenchText.day(date)
                            + ", date passée, demande un motif (comment).");
        }
        return Optional.of(date);
    }

    private static void requireReason(Ask ask, String message) {
        if (ask.comment().isBlank()) {
            throw new LifeRefused(Cause.NEEDS_REASON, message);
        }
    }

    /**
     * Approves again, as a new version, a content that was approved before: the way back.
     *
     * @param ask the older version, its hash, since when it applies again (today if not said) and why
     * @throws LifeRefused when it may not be
     */
    public VersionHistory restore(Ask ask) {
        requirePerson(ask.actor());
        requireReason(ask, "Dites pourquoi vous rétablissez cette version.");
        VersionHistory older = find(ask);
        if (older.approval().isEmpty()) {
            throw new LifeRefused(Cause.NEVER_APPROVED, "Cette version n'a jamais été approuvée.");
        }
        if (!ask.sha256().equals(Optional.of(older.sha256()))) {
            throw new LifeRefused(
                    Cause.OTHER_CONTENT, "Le contenu de cette version a l'empreinte " + older.sha256() + ".");
        }
        requireWhole(older);
        if (repository
                .authors(older.type(), older.number())
                .contains(ask.actor().person().orElseThrow())) {
            throw new LifeRefused(
                    Cause.OWN_WORK, "Vous avez écrit ou soumis ce contenu : c'est à un collègue de le rétablir.");
        }
        LocalDate from = ask.effectiveFrom().orElse(today());
        NewVersion again = new NewVersion(
                older.type(),
                repository.written(older.type(), older.number()).orElseThrow(),
                older.fileName(),
                repository.workbook(older.type(), older.number()).orElseThrow(),
                Optional.of(older.number()),
                new Step(Action.RESTORE, Optional.of(from), ask.actor(), ask.comment()));
        VersionHistory restored = repository.add(List.of(again), journal).get(0);
        versions.refresh();
        return restored;
    }

    /**
     * Takes back the approvals of a person who lost the right, of versions not yet in force: colleagues must approve them
     * again.
     *
     * @return the versions that wait again
     */
    public List<VersionHistory> suspend(String type, String person, Actor actor, String comment) {
        requirePerson(actor);
        if (comment.isBlank()) {
            throw new LifeRefused(Cause.NEEDS_REASON, "Dites pourquoi ces approbations sont suspendues.");
        }
        Step step = new Step(Action.SUSPEND, Optional.empty(), actor, comment);
        List<VersionHistory> suspended = repository.take(
                rows -> rows.histories(type).stream()
                        .filter(version -> isApprovedBy(version, person))
                        .map(version -> new Taken(version, step))
                        .toList(),
                journal);
        versions.refresh();
        return suspended;
    }

    private boolean isApprovedBy(VersionHistory version, String person) {
        return version.state() == State.APPROVED
                && version.last().actor().person().equals(Optional.of(person))
                && version.last().effectiveFrom().orElseThrow().isAfter(today());
    }

    private VersionHistory find(Ask ask) {
        return repository.history(ask.type(), ask.number()).orElseThrow(() -> unknown(ask));
    }

    private static VersionHistory find(VersionRows rows, Ask ask) {
        return rows.history(ask.type(), ask.number()).orElseThrow(() -> unknown(ask));
    }

    private static LifeRefused unknown(Ask ask) {
        return new LifeRefused(Cause.UNKNOWN_VERSION, "Il n'y a pas de version " + ask.number() + ".");
    }

    private static void requirePerson(Actor actor) {
        if (actor.person().isEmpty()) {
            throw new LifeRefused(
                    Cause.NO_PERSON, "Votre compte n'est rattaché à aucun matricule : faites-le rattacher.");
        }
    }

    private LocalDate today() {
        return LegalDay.of(clock.instant());
    }
}
