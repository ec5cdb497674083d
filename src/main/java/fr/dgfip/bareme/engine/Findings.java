package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Decision.Decided;
import fr.dgfip.bareme.decision.Decision.Undecided;
import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.Trace;
import fr.dgfip.bareme.decision.Untraced;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.vocabulary.NoMatch;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableConflict;
import java.util.ArrayList;
import java.util.List;

/** What stands in working memory at the end: outcomes, reasons, derived facts. */
final class Findings {
    private final RuleSet ruleSet;
    private final Class<? extends Record> outcomeType;
    private final List<Record> outcomes = new ArrayList<>(1);
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Object> derived = new ArrayList<>();

    Findings(RuleSet ruleSet, Class<? extends Record> outcomeType) {
        this.ruleSet = ruleSet;
        this.outcomeType = outcomeType;
    }

    /** @param given whether the fact is the request and not the work of a rule */
    void add(Object fact, boolean given) {
        if (fact instanceof Grounds grounds) {
            grounds.reason().ifPresent(reasons::add);
        }
        if (outcomeType.isInstance(fact)) {
            outcomes.add((Record) fact);
        } else if (!given
                && !(fact instanceof RowOutcome
                        || fact instanceof NoMatch
                        || fact instanceof TableConflict
                        || fact instanceof Untraced)) {
            derived.add(fact);
        }
    }

    Decision decision(List<String> firedRules, List<Trace.TableAnswer> tables, List<Trace.ParameterRead> parameters) {
        if (outcomes.isEmpty()) {
            return new Undecided("no-outcome", "Aucune règle n'a conclu.");
        }
        if (outcomes.size() > 1) {
            return new Undecided(
                    "several-outcomes", "Les règles ont conclu " + outcomes.size() + " fois au lieu d'une.");
        }
        reasons.sort(new ReasonOrder(ruleSet.tables()));
        return new Decided(outcomes.get(0), reasons, new Trace(firedRules, tables, derived, parameters));
    }
}
