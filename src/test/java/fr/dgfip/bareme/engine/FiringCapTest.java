package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.Parcels.AS_OF;
import static fr.dgfip.bareme.engine.Parcels.request;
import static fr.dgfip.bareme.engine.Parcels.standard;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Decision.Undecided;
import fr.dgfip.bareme.engine.Parcel.Request;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("T15 endless rules")
class FiringCapTest {
    private static final DecisionEngine ENGINE = TestRules.engine(TestRules.PARCEL);
    private static final Parcel TYPE = new Parcel();
    /** Makes a rule fire for ever: it inserts a request like the one it fires for. */
    private static final Request ENDLESS = new Request(1, "FR", "10", 1, List.of());

    @RepeatedTest(3)
    void stopAtTheCapAndTheNextDecisionIsAsEver() {
        Decision before = ENGINE.decide(TYPE, request(25, "FR", "2000"), standard(), AS_OF);
        int threads = Thread.getAllStackTraces().size();

        Undecided stopped = (Undecided) ENGINE.decide(TYPE, ENDLESS, standard(), AS_OF);

        assertThat(stopped)
                .isEqualTo(new Undecided(
                        "rule-budget", "Les règles se sont déclenchées plus de 1000 fois : elles bouclent."));
        assertThat(ENGINE.decide(TYPE, request(25, "FR", "2000"), standard(), AS_OF))
                .isEqualTo(before);
        assertThat(Thread.getAllStackTraces()).hasSizeLessThanOrEqualTo(threads);
    }

    /** A rule that feeds itself through the tables. */
    @Test
    void loopsThroughTheTablesStopToo() {
        DecisionEngine engine = TestRules.engine(TestRules.drl("when Request() then insert(new Score(1));")
                + "rule \"again\" salience 300 when Route() then insert(new Score(1)); end\n");

        assertThat(engine.decide(TYPE, request(1, "FR", "10"), standard(), AS_OF))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.code()).isEqualTo("rule-budget"));
    }
}
