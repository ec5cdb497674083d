package fr.dgfip.bareme.oss.refund;

import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.cents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProRataTest {
    /** Up to 10,000,000,000,000 cents, so that products exceed what a long can hold. */
    private static final long MOST = 10_000_000_000_000L;

    @Provide
    Arbitrary<Map<MemberState, Euros>> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(MemberState.class),
                        Arbitraries.longs().between(1, MOST).map(ShippedOssRefund::cents))
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<Euros> amounts() {
        return Arbitraries.longs().between(0, MOST).map(ShippedOssRefund::cents);
    }

    private static Euros sum(Map<MemberState, Euros> shares) {
        return Sums.of(List.copyOf(shares.values()), share -> share);
    }

    @Property
    void sharesAddUpToTheAmount(@ForAll("amounts") Euros amount, @ForAll("weights") Map<MemberState, Euros> weights) {
        assertThat(sum(ProRata.apportion(amount, weights))).isEqualTo(amount);
    }

    @Property
    void noShareExceedsItsWeightUnlessTheAmountExceedsThemAll(
            @ForAll("amounts") Euros amount, @ForAll("weights") Map<MemberState, Euros> weights) {
        Map<MemberState, Euros> shares = ProRata.apportion(Sums.min(amount, sum(weights)), weights);
        assertThat(shares).allSatisfy((state, share) -> assertThat(share).isBetween(Euros.ZERO, weights.get(state)));
    }

    @Property
    void everyShareIsWithinACentOfTheExactOne(
            @ForAll("amounts") Euros amount, @ForAll("weights") Map<MemberState, Euros> weights) {
        Euros total = sum(weights);
        ProRata.apportion(amount, weights)
                .forEach((state, share) -> assertThat(share.amount()
                                .multiply(total.amount())
                                .subtract(amount.amount()
                                        .multiply(weights.get(state).amount()))
                                .abs())
                        .isLessThan(total.amount().movePointLeft(2)));
    }

    @Property
    void theOrderOfTheStatesDoesNotMatter(
            @ForAll("amounts") Euros amount, @ForAll("weights") Map<MemberState, Euros> weights) {
        Map<MemberState, Euros> reversed = new LinkedHashMap<>();
        List<MemberState> states = new ArrayList<>(weights.keySet());
        for (int i = states.size() - 1; i >= 0; i--) {
            reversed.put(states.get(i), weights.get(states.get(i)));
        }
        assertThat(ProRata.apportion(amount, reversed)).isEqualTo(ProRata.apportion(amount, weights));
    }

    @Property
    void payingAllGivesEachItsWeight(@ForAll("weights") Map<MemberState, Euros> weights) {
        assertThat(ProRata.apportion(sum(weights), weights)).isEqualTo(weights);
    }

    @Example
    void centsGoToTheLargestRemaindersThenByCountryCode() {
        Map<MemberState, Euros> thirds =
                Map.of(MemberState.ES, cents(3334), MemberState.DE, cents(3333), MemberState.IT, cents(3333));
        assertThat(ProRata.apportion(cents(5000), thirds))
                .containsEntry(MemberState.ES, cents(1667))
                .containsEntry(MemberState.DE, cents(1667))
                .containsEntry(MemberState.IT, cents(1666));
    }

    @Example
    void nothingIsSharedByNothing() {
        assertThat(ProRata.apportion(Euros.ZERO, Map.of())).isEmpty();
        assertThatThrownBy(() -> ProRata.apportion(cents(1), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
