package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.journal.AsOf;
import fr.dgfip.bareme.journal.Bytes;
import fr.dgfip.bareme.journal.Digest;
import fr.dgfip.bareme.journal.EngineReference;
import fr.dgfip.bareme.journal.IdempotencyKey;
import fr.dgfip.bareme.journal.JournalContent;
import fr.dgfip.bareme.journal.JournalRecord;
import fr.dgfip.bareme.journal.RuleSetReference;
import fr.dgfip.bareme.journal.Salt;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question with its decision: makes the envelope the caller gets and the record the journal keeps.
 *
 * @param asOf legal date that chose the version
 * @param rulesSha256 hash of the rule base, lower-case hexadecimal
 */
record Conclusion(
        Question question, LocalDate asOf, RuleSetVersion version, Decision.Decided decided, String rulesSha256) {

    String type() {
        return question.type().name();
    }

    String versionNumber() {
        return Integer.toString(version.number());
    }

    /** The envelope of a try, which names no record. */
    byte[] trial(Installation installation, Instant decidedAt) {
        return CanonicalJson.bytes(envelope(installation, Optional.empty(), decidedAt, CitizenNotice.NO_DECISION));
    }

    byte[] answer(Installation installation, UUID id, Instant decidedAt) {
        String notice = CitizenNotice.of(version.content().notice(), automation(question.type(), decided.outcome()));
        return CanonicalJson.bytes(envelope(installation, Optional.of(id), decidedAt, notice));
    }

    private Envelope envelope(Installation installation, Optional<UUID> id, Instant decidedAt, String notice) {
        return new Envelope(
                id,
                id.isPresent() ? Optional.empty() : Optional.of(true),
                type(),
                decided.outcome(),
                decided.reasons(),
                new Envelope.RuleSetReference(version.number(), version.sha256(), version.effectiveFrom()),
                new Envelope.EngineReference(installation.build(), rulesSha256),
                asOf,
                decidedAt,
                automation(question.type(), decided.outcome()),
                notice,
                id.map(Envelope.Links::of));
    }

    @SuppressWarnings("unchecked") // a type decides outcomes of its own class only
    private static <O extends Record> Automation automation(DecisionType<?, O> type, Record outcome) {
        return type.automation((O) outcome);
    }

    JournalRecord journalRecord(Installation installation, UUID id, Instant decidedAt) {
        return new JournalRecord(
                id,
                decidedAt,
                type(),
                new RuleSetReference(version.number(), Digest.fromHex(version.sha256())),
                new EngineReference(installation.build(), Digest.fromHex(rulesSha256)),
                question.caller(),
                question.purpose(),
                question.idempotencyKey().map(key -> new IdempotencyKey(key, fingerprint(question))),
                Salt.draw(installation.random()),
                new JournalContent.Decision(
                        new AsOf(asOf, question.asOf().isPresent()),
                        canonical(question.request()),
                        canonical(decided.outcome()),
                        canonical(decided.reasons()),
                        canonical(decided.trace())));
    }

    private static Bytes canonical(Object value) {
        return Bytes.of(CanonicalJson.bytes(value));
    }

    /** What a key stands for: the type, the legal date as given, and the request. */
    static Digest fingerprint(Question question) {
        String head = question.type().name() + "\n"
                + question.asOf().map(LocalDate::toString).orElse("") + "\n";
        return Digest.sha256(head.getBytes(StandardCharsets.UTF_8), CanonicalJson.bytes(question.request()));
    }
}
