package fr.dgfip.bareme.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Decision.Decided;
import fr.dgfip.bareme.engine.Parcel.Outcome;
import fr.dgfip.bareme.engine.Parcel.Request;
import fr.dgfip.bareme.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

class DecisionEngineTest {
    private static final DecisionEngine ENGINE = TestRules.engine(TestRules.PARCEL);
    private static final Parcel TYPE = new Parcel();

    private static Decision decide(Request request, RuleSet ruleSet) {
        return ENGINE.decide(TYPE, request, ruleSet, Parcels.AS_OF);
    }

    @Test
    void decides() {
        Decision d = decide(Parcels.request(25, "FR", "100", "livre", "jouet"), Parcels.standard());
        System.out.println(d);
        assertThat(((Decided) d).outcome()).isEqualTo(new Outcome("SLOW", 10, 16));
    }
}
