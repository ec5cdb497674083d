package fr.dgfip.bareme.api;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.journal.Bytes;
import fr.dgfip.bareme.journal.FoundRecord;
import fr.dgfip.bareme.journal.JournalContent;
import fr.dgfip.bareme.journal.JournalRecord;
import java.util.Map;
import java.util.TreeMap;

/** A journal record as JSON. The recorded parts stand in it as the JSON they are. */
final class RecordBody {
    private RecordBody() {}

    static byte[] of(FoundRecord found) {
        JournalRecord recorded = found.journalRecord();
        Map<String, Object> body = new TreeMap<>();
        body.put("id", recorded.id());
        body.put("type", recorded.decisionType());
        body.put("decidedAt", recorded.decidedAt());
        body.put("caller", recorded.caller());
        recorded.purpose().ifPresent(purpose -> body.put("purpose", purpose));
        recorded.idempotency().ifPresent(key -> body.put("idempotencyKey", key.key()));
        body.put(
                "ruleSet",
                Map.of(
                        "version",
                        recorded.ruleSet().version(),
                        "sha256",
                        recorded.ruleSet().sha256().hex()));
        body.put(
                "engine",
                Map.of(
                        "build",
                        recorded.engine().build(),
                        "rulesSha256",
                        recorded.engine().rulesSha256().hex()));
        body.put("proof", proof(found));
        body.putAll(content(recorded.content()));
        return CanonicalJson.bytes(body);
    }

    private static Map<String, Object> proof(FoundRecord found) {
        return Map.of(
                "stream",
                found.stream().toString(),
                "seq",
                found.seq(),
                "leafHash",
                found.leafHash().hex(),
                "intact",
                found.intact());
    }

    private static Map<String, Object> content(JournalContent content) {
        if (content instanceof JournalContent.Decision decision) {
            return Map.of(
                    "asOf",
                    decision.asOf().date(),
                    "asOfGiven",
                    decision.asOf().given(),
                    "request",
                    tree(decision.request()),
                    "outcome",
                    tree(decision.outcome()),
                    "reasons",
                    tree(decision.reasons()),
                    "trace",
                    tree(decision.trace()));
        }
        return Map.of("event", tree(((JournalContent.RuleSetEvent) content).payload()));
    }

    private static Object tree(Bytes bytes) {
        return CanonicalJson.tree(bytes.toArray());
    }
}
