package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.decision.Trace;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.RuleBases;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The shipped quitus workbook and its own test cases, as the mix of requests. Read from the project folder. */
public final class QuitusCases {
    private static final Path WORKBOOK = Path.of("decision-tables", "quitus", "2017-11-01.xlsx");

    private final DecisionType<?, ?> type = DecisionTypes.load().find("quitus").orElseThrow();
    private final RuleSet ruleSet = read(type);
    private final List<Case> cases;

    /**
     * @param json the request as a caller would send it
     */
    public record Case(byte[] json, Record request, LocalDate asOf) {}

    QuitusCases() {
        // Outside the service nothing sets a level, and Drools would describe each step to the log
        Logger.getLogger("").setLevel(Level.WARNING);
        this.cases = cases(type, ruleSet);
    }

    /** The requests of the workbook's cases, as JSON. */
    public static List<byte[]> requests() {
        return new QuitusCases().cases().stream().map(Case::json).toList();
    }

    static byte[] workbook() {
        try {
            return Files.readAllBytes(WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSet read(DecisionType<?, ?> type) {
        WorkbookReading reading = WorkbookReader.read(workbook(), type.vocabulary());
        return ((WorkbookReading.Readable) reading).ruleSet();
    }

    private static <R extends Record> List<Case> cases(DecisionType<R, ?> type, RuleSet ruleSet) {
        List<Case> cases = new ArrayList<>();
        ruleSet.cases().forEach(testCase -> {
            byte[] json = CanonicalJson.bytes(testCase.request());
            R request = ((Reading.Valid<R>) RequestReader.read(type, json)).request();
            cases.add(new Case(json, request, type.referenceDate(request)));
        });
        return cases;
    }

    DecisionType<?, ?> type() {
        return type;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    List<Case> cases() {
        return cases;
    }

    static DecisionEngine engine() {
        return new DecisionEngine(RuleBases.load(), new TableIndexes(1 << 26));
    }

    Decision.Decided decide(DecisionEngine engine, Case asked) {
        return (Decision.Decided) engine.decide(type, asked.request(), ruleSet, asked.asOf());
    }

    /** How often rules fire in the mean of the cases, and how large the requests are. */
    static String describe() {
        QuitusCases quitus = new QuitusCases();
        DecisionEngine engine = engine();
        int rules = 0;
        int tables = 0;
        int bytes = 0;
        for (Case asked : quitus.cases) {
            Trace trace = quitus.decide(engine, asked).trace();
            rules += trace.firedRules().size();
            tables += (int)
                    trace.facts().stream().filter(TableInput.class::isInstance).count();
            bytes += asked.json().length;
        }
        double count = quitus.cases.size();
        return "%d cases; a decision fires %.1f DRL rules and the table rule %.1f times; a request has %.0f bytes"
                .formatted(quitus.cases.size(), rules / count, tables / count, bytes / count);
    }
}
