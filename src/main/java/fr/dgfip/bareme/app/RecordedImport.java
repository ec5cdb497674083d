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
import fr.dgfip.bareme.ruleset.shipped.ImportJournal;
import fr.dgfip.bareme.ruleset.versions.VersionSummary;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Journals the import of a shipped workbook as done by the installation. */
@Singleton
class RecordedImport implements ImportJournal {
    private static final String INSTALLATION = "installation";

    private final JournalWriter writer;
    private final DecisionTypes types;
    private final DecisionEngine engine;
    private final Installation installation;

    RecordedImport(JournalWriter writer, DecisionTypes types, DecisionEngine engine, Installation installation) {
        this.writer = writer;
        this.types = types;
        this.engine = engine;
        this.installation = installation;
    }

    @Override
    public void imported(VersionSummary version, String fileName) {
        Map<String, Object> payload = Map.of(
                "event",
                "imported",
                "state",
                "APPROVED",
                "fileName",
                fileName,
                "effectiveFrom",
                version.effectiveFrom());
        String rulesSha256 = engine.rulesSha256(types.find(version.type()).orElseThrow());
        writer.append(new JournalRecord(
                        installation.ids().next(),
                        installation.now(),
                        version.type(),
                        new RuleSetReference(version.number(), Digest.fromHex(version.sha256())),
                        new EngineReference(installation.build(), Digest.fromHex(rulesSha256)),
                        INSTALLATION,
                        Optional.empty(),
                        Optional.empty(),
                        Salt.draw(installation.random()),
                        new JournalContent.RuleSetEvent(Bytes.of(CanonicalJson.bytes(payload)))))
                .toCompletableFuture()
                .join();
    }
}
