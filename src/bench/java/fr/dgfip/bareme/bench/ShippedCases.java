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
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The newest workbook shipped for a decision type and its own test cases, as the mix of requests. */
public final class ShippedCases {
    static final String QUITUS = "quitus";

    private final ShippedRules<?, ?> rules;
    private final List<Case> cases;

    /**
     * @param json the request as a caller would send it
     */
    public record Case(byte[] json, Record request, LocalDate asOf) {}

    ShippedCases(String type) {
        // Outside the service nothing sets a level, and Drools would describe each step to the log
        Logger.getLogger("").setLevel(Level.WARNING);
        this.rules = ShippedRules.newest(DecisionTypes.load().find(type).orElseThrow());
        this.cases = cases(rules.type(), rules.rules());
    }

    /** The requests of the cases of the quitus workbook, as JSON. */
    public static List<byte[]> requests() {
        return new ShippedCases(QUITUS).cases().stream().map(Case::json).toList();
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

    ShippedRules<?, ?> rules() {
        return rules;
    }

    DecisionType<?, ?> type() {
        return rules.type();
    }

    List<Case> cases() {
        return cases;
    }

    static DecisionEngine engine() {
        return new DecisionEngine(RuleBases.load(), new TableIndexes(1 << 26));
    }

    Decision.Decided decide(DecisionEngine engine, Case asked) {
        return (Decision.Decided) engine.decide(type(), asked.request(), rules.rules(), asked.asOf());
    }

    /** How often rules fire in the mean of the cases, and how large the requests are. */
    String describe() {
        DecisionEngine engine = engine();
        int firings = 0;
        int tables = 0;
        int bytes = 0;
        for (Case asked : cases) {
            Trace trace = decide(engine, asked).trace();
            firings += trace.firedRules().size();
            tables += (int)
                    trace.facts().stream().filter(TableInput.class::isInstance).count();
            bytes += asked.json().length;
        }
        double count = cases.size();
        return "%s: %d cases; a decision fires %.1f DRL rules and the table rule %.1f times; a request has %.0f bytes"
                .formatted(type().name(), cases.size(), firings / count, tables / count, bytes / count);
    }
}
