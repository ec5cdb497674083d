package fr.dgfip.bareme.replay;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.journal.FoundRecord;
import fr.dgfip.bareme.journal.JournalContent;
import fr.dgfip.bareme.journal.JournalRecord;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Replays recorded decisions. Safe for any thread; may block on the database for a version no longer in force. */
public final class Replaying {
    private final DecisionTypes types;
    private final RuleSetVersions versions;
    private final DecisionEngine engine;
    private final String build;

    /** @param build name and version of the service build */
    public Replaying(DecisionTypes types, RuleSetVersions versions, DecisionEngine engine, String build) {
        this.types = types;
        this.versions = versions;
        this.engine = engine;
        this.build = build;
    }

    /** @param found a decision; rule set events have nothing to replay */
    public Replay replay(FoundRecord found, JournalContent.Decision content) {
        JournalRecord recorded = found.journalRecord();
        UUID id = recorded.id();
        if (!found.intact()) {
            return new Replay.Impossible(
                    id, "altered-record", "L'enregistrement ne correspond plus à son empreinte : il a été altéré.");
        }
        Optional<DecisionType<?, ?>> type = types.find(recorded.decisionType());
        if (type.isEmpty()) {
            return new Replay.Impossible(id, "unknown-type", "Ce type de décision n'est plus installé.");
        }
        Optional<RuleSetVersion> version =
                versions.byNumber(recorded.decisionType(), recorded.ruleSet().version());
        if (version.isEmpty()) {
            return new Replay.Impossible(id, "unknown-version", "La version du barème n'est pas dans la base.");
        }
        if (!version.get().sha256().equals(recorded.ruleSet().sha256().hex())) {
            return new Replay.Impossible(
                    id, "other-content", "La version de ce numéro n'a pas le contenu qui a servi à décider.");
        }
        return replay(recorded, content, type.get(), version.get());
    }

    private Replay replay(
            JournalRecord recorded, JournalContent.Decision content, DecisionType<?, ?> type, RuleSetVersion version) {
        Reading<?> reading = RequestReader.read(type, content.request().toArray());
        if (!(reading instanceof Reading.Valid<?> valid)) {
            return new Replay.Impossible(
                    recorded.id(), "unreadable-request", "La demande enregistrée n'est plus lisible : " + reading);
        }
        Decision decision = engine.decide(
                type, valid.request(), version.content(), content.asOf().date());
        if (decision instanceof Decision.Undecided undecided) {
            return new Replay.Impossible(recorded.id(), "undecided", undecided.explanation());
        }
        return compare(recorded, content, (Decision.Decided) decision, basis(recorded, type));
    }

    private Replay.Basis basis(JournalRecord recorded, DecisionType<?, ?> type) {
        String thenRules = recorded.engine().rulesSha256().hex();
        String nowRules = engine.rulesSha256(type);
        return new Replay.Basis(
                recorded.ruleSet().version(),
                recorded.engine().build(),
                thenRules,
                build,
                nowRules,
                recorded.engine().build().equals(build) && thenRules.equals(nowRules));
    }

    private static Replay compare(
            JournalRecord recorded, JournalContent.Decision then, Decision.Decided now, Replay.Basis basis) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(differences("outcome", then.outcome().toArray(), CanonicalJson.bytes(now.outcome())));
        differences.addAll(differences("reasons", then.reasons().toArray(), CanonicalJson.bytes(now.reasons())));
        differences.addAll(differences("trace", then.trace().toArray(), CanonicalJson.bytes(now.trace())));
        return differences.isEmpty()
                ? new Replay.Identical(recorded.id(), basis)
                : new Replay.Divergent(recorded.id(), basis, differences);
    }

    private static List<Difference> differences(String part, byte[] recorded, byte[] replayed) {
        return Arrays.equals(recorded, replayed) ? List.of() : JsonDifferences.between(part, recorded, replayed);
    }
}
