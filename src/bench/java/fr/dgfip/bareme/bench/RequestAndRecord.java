package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.deciding.Envelope;
import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes, apart from deciding, to read a quitus request and to write the record of its decision. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class RequestAndRecord {
    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final UUID ID = UUID.fromString("019ab0c8-3f00-7000-8000-000000000000");
    private static final String NOTICE = "La mention que la loi demande, longue d'une phrase ou deux. ".repeat(6);

    private final ShippedCases quitus = new ShippedCases(ShippedCases.QUITUS);
    private final List<Decision.Decided> decisions = decisions(quitus);
    private int next;

    private static List<Decision.Decided> decisions(ShippedCases quitus) {
        DecisionEngine engine = ShippedCases.engine();
        return quitus.cases().stream()
                .map(asked -> quitus.decide(engine, asked))
                .toList();
    }

    @Benchmark
    public Reading<?> readRequest() {
        return RequestReader.read(quitus.type(), quitus.cases().get(turn()).json());
    }

    /** Request, outcome, reasons and trace for the journal, the envelope for the caller. */
    @Benchmark
    public int writeRecord() {
        int turn = turn();
        ShippedCases.Case asked = quitus.cases().get(turn);
        Decision.Decided decided = decisions.get(turn);
        return CanonicalJson.bytes(asked.request()).length
                + CanonicalJson.bytes(decided.outcome()).length
                + CanonicalJson.bytes(decided.reasons()).length
                + CanonicalJson.bytes(decided.trace()).length
                + CanonicalJson.bytes(envelope(asked, decided)).length;
    }

    private int turn() {
        next = next == decisions.size() - 1 ? 0 : next + 1;
        return next;
    }

    private static Envelope envelope(ShippedCases.Case asked, Decision.Decided decided) {
        return new Envelope(
                Optional.of(ID),
                Optional.empty(),
                ShippedCases.QUITUS,
                decided.outcome(),
                decided.reasons(),
                new Envelope.RuleSetReference(1, SHA256, asked.asOf()),
                new Envelope.EngineReference("bareme", SHA256),
                asked.asOf(),
                Instant.EPOCH,
                Automation.ASSISTED,
                NOTICE,
                Optional.of(new Envelope.Links("/api/v1/journal/" + ID, "/api/v1/journal/" + ID + "/replay")));
    }
}
