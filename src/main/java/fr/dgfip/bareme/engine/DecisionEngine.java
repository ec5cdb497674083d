package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.NearMiss;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides requests of every type under any version of their rule sets. Stateless, safe for any thread. */
public final class DecisionEngine {
    private final RuleBases ruleBases;
    private final TableIndexes indexes;

    /** @param indexes shared by all decisions, and with whoever else matches tables */
    public DecisionEngine(RuleBases ruleBases, TableIndexes indexes) {
        this.ruleBases = ruleBases;
        this.indexes = indexes;
    }

    /**
     * Decides on the calling thread. Equal arguments give equal decisions.
     *
     * @param request valid request of the type
     * @param ruleSet rule set of the type
     * @param asOf legal date
     * @throws RuntimeException when a rule fails, which is a bug in the rules
     */
    public Decision decide(DecisionType<?, ?> type, Record request, RuleSet ruleSet, LocalDate asOf) {
        try (DecisionSession session = open(type, ruleSet, asOf)) {
            return session.decide(request, type.outcomeType());
        }
    }

    /**
     * What nearly matched: for each fact the tables were asked about and each table on it, in the order asked. Decides
     * anew to find these facts, so it is for explanations and not for each decision; a request left undecided has near
     * misses too.
     */
    public List<TableNearMisses> nearMisses(DecisionType<?, ?> type, Record request, RuleSet ruleSet, LocalDate asOf) {
        List<TableNearMisses> found = new ArrayList<>();
        for (TableInput input : trial(type, request, ruleSet, asOf).inputs()) {
            for (DecisionTable table : ruleSet.tablesOn(input.getClass())) {
                List<NearMiss> rows = indexes.of(table).nearMisses(input, asOf);
                found.add(new TableNearMisses(table, input, rows));
            }
        }
        return found;
    }

    /** As {@link #decide}, with the facts the tables were asked about. */
    public Trial trial(DecisionType<?, ?> type, Record request, RuleSet ruleSet, LocalDate asOf) {
        try (DecisionSession session = open(type, ruleSet, asOf)) {
            return new Trial(session.decide(request, type.outcomeType()), session.tableInputs());
        }
    }

    /** Hash of the DRL of a type, lower-case hexadecimal. */
    public String rulesSha256(DecisionType<?, ?> type) {
        return ruleBases.sha256(type.name());
    }

    private DecisionSession open(DecisionType<?, ?> type, RuleSet ruleSet, LocalDate asOf) {
        return new DecisionSession(ruleBases.of(type.name()), ruleSet, indexes, asOf);
    }
}
