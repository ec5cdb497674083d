package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.analysis.CaseRun;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.Trial;
import fr.dgfip.bareme.journal.RecordedRequest;
import fr.dgfip.bareme.ruleset.CaseComparison;
import fr.dgfip.bareme.ruleset.CaseWords;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.ruleset.shipped.CaseRunner;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tries the cases of a workbook as a caller would ask them, under the legal date their request names. */
public final class CaseTrial implements CaseRunner {
    private final DecisionTypes types;
    private final DecisionEngine engine;
    private final Function<DecisionVocabulary, CaseWords> words;

    /** @param words how to tell differences, by type */
    public CaseTrial(DecisionTypes types, DecisionEngine engine, Function<DecisionVocabulary, CaseWords> words) {
        this.types = types;
        this.engine = engine;
        this.words = words;
    }

    @Override
    public List<String> differences(RuleSet ruleSet, TestCase testCase) {
        return run(ruleSet, testCase).differences();
    }

    /** What becomes of the case under the rule set. */
    public CaseRun run(RuleSet ruleSet, TestCase testCase) {
        Optional<DecisionType<?, ?>> type = types.find(ruleSet.notice().type());
        return type.map(found -> run(found, ruleSet, testCase))
                .orElseGet(() -> CaseRun.invalid(
                        testCase,
                        List.of("aucune décision ne s'appelle « "
                                + ruleSet.notice().type() + " »")));
    }

    /** The facts the tables would be asked about in a recorded request; empty when it can no longer be read. */
    Optional<List<TableInput>> inputs(RuleSet ruleSet, RecordedRequest recorded) {
        return types.find(ruleSet.notice().type()).flatMap(type -> inputs(type, ruleSet, recorded));
    }

    private <R extends Record> Optional<List<TableInput>> inputs(
            DecisionType<R, ?> type, RuleSet ruleSet, RecordedRequest recorded) {
        return RequestReader.read(type, recorded.json()) instanceof Reading.Valid<R> valid
                ? Optional.of(engine.trial(type, valid.request(), ruleSet, recorded.asOf())
                        .inputs())
                : Optional.empty();
    }

    private <R extends Record> CaseRun run(DecisionType<R, ?> type, RuleSet ruleSet, TestCase testCase) {
        Reading<R> reading = RequestReader.read(type, testCase.request());
        if (reading instanceof Reading.Invalid<R> invalid) {
            return CaseRun.invalid(
                    testCase,
                    invalid.problems().stream()
                            .map(problem -> "demande invalide, " + problem.pointer() + " : " + problem.message())
                            .toList());
        }
        R request = ((Reading.Valid<R>) reading).request();
        LocalDate asOf = type.referenceDate(request);
        Trial trial = engine.trial(type, request, ruleSet, asOf);
        if (trial.decision() instanceof Decision.Undecided undecided) {
            List<String> problems = List.of("pas de décision : " + undecided.explanation());
            return new CaseRun(testCase, problems, List.of(), List.of(), trial.inputs(), Optional.of(asOf));
        }
        Decision.Decided decided = (Decision.Decided) trial.decision();
        List<String> reasons = decided.reasons().stream().map(Reason::code).toList();
        return new CaseRun(
                testCase,
                List.of(),
                CaseComparison.checks(
                        testCase, CanonicalJson.bytes(decided.outcome()), reasons, words.apply(type.vocabulary())),
                decided.trace().tables(),
                trial.inputs(),
                Optional.of(asOf));
    }
}
