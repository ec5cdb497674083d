package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the test of activations would not let pass. */
class SwitchesTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Activation FIRST = new Activation(7, "aa", 0, false);
    private static final Activation SECOND_ONE = new Activation(8, "bb", 10 * SECOND, true);

    private static Switches of(SeenDecision... seen) {
        return new Switches(List.of(seen), List.of(FIRST, SECOND_ONE), Map.of("aa", 39, "bb", 38));
    }

    private static SeenDecision sent(double second, int version, String sha256, int mark) {
        long sent = (long) (second * SECOND);
        return new SeenDecision(0, sent, sent + 1, version, sha256, mark, "");
    }

    @Test
    void findsNothingWhereAllIsWell() {
        Switches switches = of(sent(9, 7, "aa", 39), sent(11.9, 7, "aa", 39), sent(12.1, 8, "bb", 38));

        assertThat(switches.mixed()).isEmpty();
        assertThat(switches.stale(Duration.ofSeconds(2))).isEmpty();
        assertThat(switches.errors()).isEmpty();
        assertThat(switches.longest(true)).isEqualTo(Duration.ofMillis(1_900));
        assertThat(switches.longest(false)).isZero();
    }

    @Test
    void findsADecisionOfTwoVersions() {
        SeenDecision otherOutcome = sent(9, 7, "aa", 38);
        SeenDecision otherContent = sent(9, 8, "aa", 39);
        SeenDecision unknownContent = sent(9, 7, "cc", 39);

        assertThat(of(otherOutcome, otherContent, unknownContent).mixed())
                .containsExactly(otherOutcome, otherContent, unknownContent);
    }

    @Test
    void findsADecisionAskedForTooLateUnderTheVersionBefore() {
        SeenDecision late = sent(12.1, 7, "aa", 39);

        assertThat(of(sent(11.9, 7, "aa", 39), late).stale(Duration.ofSeconds(2)))
                .containsExactly(late);
    }

    @Test
    void findsACallThatWasNotAnswered() {
        SeenDecision none = SeenDecision.failed(0, 0, 1, "refused");

        assertThat(of(none).errors()).containsExactly(none);
        assertThat(of(none).mixed()).isEmpty();
    }
}
