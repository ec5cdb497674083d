package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Decision.Undecided;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** One decision in a Drools session of its own. For one thread, one request. */
final class DecisionSession implements AutoCloseable {
    /** Far above what any decision takes; rules that reach it feed one another without end. */
    static final int MAX_FIRINGS = 1_000;

    private final RuleSet ruleSet;
    private final KieSession session;
    private final ParameterReader parameters;
    private final TableAnswers tables;
    private final InsertedFacts facts = new InsertedFacts();
    private final FiredRules firedRules = new FiredRules();

    DecisionSession(RuleBase base, RuleSet ruleSet, TableIndexes indexes, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.session = base.open();
        this.parameters = new ParameterReader(ruleSet.parameters());
        this.tables = new TableAnswers(ruleSet, indexes, asOf, session::insert);
        session.addEventListener(facts);
        session.setGlobal(TableRule.GLOBAL, tables);
        if (base.hasGlobal(Globals.PARAMETERS)) {
            session.setGlobal(Globals.PARAMETERS, parameters);
        }
        if (base.hasGlobal(Globals.AS_OF)) {
            session.setGlobal(Globals.AS_OF, asOf);
        }
    }

    Decision decide(Record request, Class<? extends Record> outcomeType) {
        int firings = 0;
        try {
            session.insert(request);
            firings = session.fireAllRules(firedRules, MAX_FIRINGS + 1);
        } catch (RuntimeException e) {
            if (parameters.missing().isEmpty()) {
                throw e;
            }
        }
        if (parameters.missing().isPresent()) {
            return new Undecided("missing-parameter", parameters.missing().get().getMessage());
        }
        if (firings > MAX_FIRINGS) {
            return new Undecided(
                    "rule-budget", "Les règles se sont déclenchées plus de " + MAX_FIRINGS + " fois : elles bouclent.");
        }
        Findings findings = new Findings(ruleSet, outcomeType);
        facts.all().forEach(fact -> findings.add(fact, fact == request));
        return findings.decision(firedRules.names, tables.trace(), parameters.trace());
    }

    /** The facts the tables were asked about, in the order asked. */
    List<TableInput> tableInputs() {
        return tables.inputs();
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** Notes the rules about to fire. A filter: a listener would have an event built for each. */
    private static final class FiredRules implements AgendaFilter {
        private final List<String> names = new ArrayList<>();

        @Override
        public boolean accept(Match match) {
            String name = match.getRule().getName();
            if (!name.equals(TableRule.NAME)) {
                names.add(name);
            }
            return true;
        }
    }
}
