package fr.dgfip.bareme.app;

import fr.dgfip.bareme.deciding.Installation;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.journal.Bytes;
import fr.dgfip.bareme.journal.Digest;
import fr.dgfip.bareme.journal.EngineReference;
import fr.dgfip.bareme.journal.JournalContent;
import fr.dgfip.bareme.journal.JournalRecord;
import fr.dgfip.bareme.journal.JournalWriter;
import fr.dgfip.bareme.journal.RuleSetReference;
import fr.dgfip.bareme.journal.Salt;
import fr.dgfip.bareme.ruleset.versions.Transition;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionJournal;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Journals each step in the life of a version as done by the account that took it. */
@Singleton
class RecordedLife implements VersionJournal {
    private final JournalWriter writer;
    private final DecisionTypes types;
    private final DecisionEngine engine;
    private final Installation installation;

    RecordedLife(JournalWriter writer, DecisionTypes types, DecisionEngine engine, Installation installation) {
        this.writer = writer;
        this.types = types;
        this.engine = engine;
        this.installation = installation;
    }

    @Override
    public void took(VersionHistory version) {
        String rulesSha256 = engine.rulesSha256(types.find(version.type()).orElseThrow());
        writer.append(new JournalRecord(
                        installation.ids().next(),
                        installation.now(),
                        version.type(),
                        new RuleSetReference(version.number(), Digest.fromHex(version.sha256())),
                        new EngineReference(installation.build(), Digest.fromHex(rulesSha256)),
                        version.last().actor().account(),
                        Optional.empty(),
                        Optional.empty(),
                        Salt.draw(installation.random()),
                        new JournalContent.RuleSetEvent(Bytes.of(CanonicalJson.bytes(payload(version))))))
                .toCompletableFuture()
                .join();
    }

    private static Map<String, Object> payload(VersionHistory version) {
        Transition step = version.last();
        Map<String, Object> payload = new TreeMap<>(Map.of(
                "event", step.action().code().toLowerCase(Locale.ROOT),
                "step", step.step(),
                "state", step.to().code(),
                "fileName", version.fileName(),
                "comment", step.comment()));
        step.effectiveFrom().ifPresent(date -> payload.put("effectiveFrom", date));
        step.actor().person().ifPresent(person -> payload.put("person", person));
        return payload;
    }
}
