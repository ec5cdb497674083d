package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.deciding.Answer.Unavailable.Cause;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.journal.AppendResult;
import fr.dgfip.bareme.journal.Bytes;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalRecord;
import fr.dgfip.bareme.journal.JournalState;
import fr.dgfip.bareme.journal.JournalUnavailable;
import fr.dgfip.bareme.journal.JournalWriter;
import fr.dgfip.bareme.journal.StoredAnswer;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.UnusableVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Decides with the version in force, records, then answers. */
public final class RecordedDeciding implements Deciding {
    private static final Logger LOG = Logger.getLogger(RecordedDeciding.class);
    private static final int CREATED = 201;
    private static final int RETRY_AFTER_SECONDS = 1;

    private final RuleSetVersions versions;
    private final DecisionEngine engine;
    private final JournalWriter writer;
    private final JournalReader reader;
    private final Installation installation;
    private final ClockCheck clock;
    private final DecisionMetrics metrics;

    public RecordedDeciding(
            RuleSetVersions versions,
            DecisionEngine engine,
            JournalWriter writer,
            JournalReader reader,
            Installation installation,
            ClockCheck clock,
            DecisionMetrics metrics) {
        this.versions = versions;
        this.engine = engine;
        this.writer = writer;
        this.reader = reader;
        this.installation = installation;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public CompletionStage<Answer> ask(Question question) {
        LocalDate asOf = question.asOf().orElseGet(() -> referenceDate(question.type(), question.request()));
        Optional<RuleSetVersion> version;
        try {
            version = versions.inForce(question.type().name(), asOf);
        } catch (UnusableVersion alreadyLogged) {
            return unanswered(question, unavailable(Cause.RULE_SET), "unusable-version");
        }
        return version.map(found -> decide(question, asOf, found))
                .orElseGet(() -> unanswered(
                        question, new Answer.NoVersion(question.type().name(), asOf), "no-version"));
    }

    /** The version is looked up once, so a decision is of one version whatever takes force meanwhile. */
    private CompletionStage<Answer> decide(Question question, LocalDate asOf, RuleSetVersion version) {
        long start = System.nanoTime();
        Decision decision = engine.decide(question.type(), question.request(), version.content(), asOf);
        metrics.took(DecisionMetrics.Stage.DECIDE, System.nanoTime() - start);
        if (decision instanceof Decision.Undecided undecided) {
            return unanswered(question, new Answer.Undecided(undecided), "undecided");
        }
        Conclusion conclusion = new Conclusion(
                question, asOf, version, (Decision.Decided) decision, engine.rulesSha256(question.type()));
        Instant decidedAt = installation.now();
        if (!clock.agrees(decidedAt)) {
            return unanswered(question, unavailable(Cause.CLOCK), "wrong-clock");
        }
        return question.dryRun()
                ? CompletableFuture.completedFuture(tried(conclusion, decidedAt))
                : recorded(conclusion, decidedAt);
    }

    @SuppressWarnings("unchecked") // the request was read as one of the type
    private static <R extends Record> LocalDate referenceDate(DecisionType<R, ?> type, Record request) {
        return type.referenceDate((R) request);
    }

    /** No decision, so nothing to record; but a key that had its answer keeps it. */
    private CompletionStage<Answer> unanswered(Question question, Answer answer, String result) {
        try {
            Optional<Answer> first = question.idempotencyKey()
                    .filter(key -> !question.dryRun())
                    .flatMap(key -> firstAnswer(question.caller(), key))
                    .map(stored -> repeated(question, stored.toSameKey(Conclusion.fingerprint(question))));
            metrics.counted(question.type().name(), first.isPresent() ? "repeated" : result, "none");
            return CompletableFuture.completedFuture(first.orElse(answer));
        } catch (JournalUnavailable e) {
            metrics.counted(question.type().name(), "unavailable", "none");
            return CompletableFuture.completedFuture(unavailable(Cause.JOURNAL));
        }
    }

    /** The few deciding threads do not wait, one call after the other, for a database known not to answer. */
    private Optional<StoredAnswer> firstAnswer(String caller, String key) {
        if (writer.state() != JournalState.UP) {
            throw new JournalUnavailable("Le journal n'est pas disponible.");
        }
        return reader.findAnswer(caller, key);
    }

    private Answer tried(Conclusion conclusion, Instant decidedAt) {
        metrics.counted(conclusion.type(), "tried", conclusion.versionNumber());
        return new Answer.Tried(conclusion.trial(installation, decidedAt));
    }

    private CompletionStage<Answer> recorded(Conclusion conclusion, Instant decidedAt) {
        UUID id = installation.ids().next();
        byte[] body = conclusion.answer(installation, id, decidedAt);
        JournalRecord journalRecord = conclusion.journalRecord(installation, id, decidedAt);
        long start = System.nanoTime();
        CompletionStage<AppendResult> append = journalRecord.idempotency().isPresent()
                ? writer.append(journalRecord, new fr.dgfip.bareme.journal.Answer(CREATED, Bytes.of(body)))
                : writer.append(journalRecord);
        return append.handle((result, failure) -> {
            metrics.took(DecisionMetrics.Stage.COMMIT, System.nanoTime() - start);
            return failure == null ? appended(conclusion, id, body, result) : failed(conclusion, failure);
        });
    }

    private Answer appended(Conclusion conclusion, UUID id, byte[] body, AppendResult result) {
        if (result instanceof AppendResult.Recorded) {
            metrics.counted(conclusion.type(), "recorded", conclusion.versionNumber());
            log(conclusion, id);
            return new Answer.Recorded(id, body, false);
        }
        Answer answer = repeated(conclusion.question(), result);
        metrics.counted(
                conclusion.type(),
                answer instanceof Answer.Recorded ? "repeated" : "key-reused",
                conclusion.versionNumber());
        return answer;
    }

    private static void log(Conclusion conclusion, UUID id) {
        MDC.put("decisionId", id.toString());
        LOG.infof("décision rendue : %s, version %s", conclusion.type(), conclusion.versionNumber());
        MDC.remove("decisionId");
    }

    private static Answer repeated(Question question, AppendResult result) {
        if (result instanceof AppendResult.AlreadyAnswered first) {
            return new Answer.Recorded(
                    first.stored().recordId(), first.stored().answer().body().toArray(), true);
        }
        return new Answer.KeyReused(question.idempotencyKey().orElseThrow());
    }

    private Answer failed(Conclusion conclusion, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof JournalUnavailable) {
            metrics.counted(conclusion.type(), "unavailable", conclusion.versionNumber());
            return unavailable(Cause.JOURNAL);
        }
        throw cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }

    private static Answer unavailable(Cause cause) {
        return new Answer.Unavailable(RETRY_AFTER_SECONDS, cause);
    }
}
