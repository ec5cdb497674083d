package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.firstClaim;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an amount alone changes, decided by the shipped workbook. */
class RecoveryAmountsTest {
    /** Most amounts near the two thresholds, some far from them. */
    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1_590, 1_610),
                Arbitraries.longs().between(149_950, 150_050),
                Arbitraries.longs().between(1, 100_000_000_000L - 1));
    }

    private static RecoveryOutcome of(String number, long cents) {
        Euros principal = new Euros(BigDecimal.valueOf(cents, 2));
        return outcome(
                RULES, number, firstClaim(number, Map.of("principal", principal.toString(), "surcharge", "0.00")));
    }

    @Property(tries = 200)
    void oneMoreCentNeverMakesAFrenchClaimLessEligible(@ForAll("cents") long cents) {
        assertThat(rank(of("M44", cents + 1))).isGreaterThanOrEqualTo(rank(of("M44", cents)));
    }

    @Property(tries = 200)
    void oneMoreCentNeverMakesTheClaimOfAnotherStateLessEligible(@ForAll("cents") long cents) {
        assertThat(rank(of("A44", cents + 1))).isGreaterThanOrEqualTo(rank(of("A44", cents)));
    }

    @Property(tries = 200)
    void theOutcomeFollowsTheTwoThresholdsToTheCent(@ForAll("cents") long cents) {
        RecoveryProposal expected = RecoveryProposal.ASK_ASSISTANCE;
        if (cents <= 1_600) {
            expected = RecoveryProposal.NOT_RECOVERED;
        } else if (cents < 150_000) {
            expected = RecoveryProposal.NOT_ENTRUSTED;
        }
        assertThat(of("M44", cents).proposal()).isEqualTo(expected);
    }

    private static int rank(RecoveryOutcome outcome) {
        if (outcome.proposal() == RecoveryProposal.NOT_RECOVERED) {
            return 0;
        }
        return outcome.proposal() == RecoveryProposal.NOT_ENTRUSTED ? 1 : 2;
    }
}
