package fr.dgfip.bareme.quitus.refund;

import static fr.dgfip.bareme.quitus.refund.ShippedRefund.payment;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How single payments are recognised, and the dates of a claim. */
class PaymentsTest {
    private static final Euros DUE = Euros.of("4691.00");

    @ParameterizedTest
    @CsvSource({
        "4961.00, 4691.00, true",
        "4619.00, 4691.00, true",
        "4691.00, 4691.00, false",
        "9461.00, 4691.00, false",
        "1694.00, 4691.00, false",
        "4692.00, 4691.00, false",
        "691.00,  4691.00, false",
        "46.91,   4691.00, false",
        "4961.00, 4791.00, false",
        "12.34,   12.43,   true"
    })
    void twoNeighbouringDigitsTheWrongWayRoundAreATransposition(String paid, String due, boolean transposed) {
        assertThat(Transposition.between(Euros.of(paid), Euros.of(due))).isEqualTo(transposed);
        assertThat(Transposition.between(Euros.of(due), Euros.of(paid))).isEqualTo(transposed);
    }

    @Test
    void aSecondPaymentIsKnownByWhatWasCoveredBeforeIt() {
        ReceivedPayment first = payment("A", DUE, 80, "P-1");
        ReceivedPayment second = payment("B", DUE, 80, "P-1");
        Payments payments = Payments.of(List.of(second, first));
        assertThat(payments.position(first, DUE)).isEqualTo(PaymentPosition.SOLDE);
        assertThat(payments.position(second, DUE)).isEqualTo(PaymentPosition.DEJA_REGLE);
    }

    @Test
    void twoEqualHalvesUnderOneReferenceAreNoSecondPayment() {
        ReceivedPayment first = payment("A", Euros.of("2345.50"), 80, "P-1");
        ReceivedPayment second = payment("B", Euros.of("2345.50"), 81, "P-1");
        Payments payments = Payments.of(List.of(first, second));
        assertThat(payments.position(first, DUE)).isEqualTo(PaymentPosition.PARTIEL);
        assertThat(payments.position(second, DUE)).isEqualTo(PaymentPosition.SOLDE);
    }

    @Test
    void whatWasGivenBackAlreadyIsTakenFromTheLatestPaymentsOfThatPayer() {
        Payments payments = Payments.of(
                List.of(payment("A", Euros.of("5000.00"), 80, "A"), payment("B", Euros.of("600.00"), 81, "B")));
        List<EarlierRefund> earlier = List.of(new EarlierRefund("B", Euros.of("200.00"), LocalDate.of(2025, 4, 1)));
        assertThat(Allocation.of(Euros.of("709.00"), payments, earlier))
                .containsExactly(
                        new Share("A", PaymentMeans.PAYFIP, Euros.of("309.00")),
                        new Share("B", PaymentMeans.PAYFIP, Euros.of("400.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2026-12-31, DANS_LE_DELAI",
        "2024-12-31, 2026-12-31, DANS_LE_DELAI",
        "2024-12-31, 2027-01-01, HORS_DELAI",
        "2025-01-01, 2027-12-31, DANS_LE_DELAI",
        "2024-02-29, 2026-12-31, DANS_LE_DELAI"
    })
    void aClaimMayComeUntilTheLastDayOfTheSecondYear(LocalDate paid, LocalDate claimed, ClaimTiming timing) {
        assertThat(ClaimDeadline.of(List.of(paid), 2).orElseThrow().timing(claimed))
                .isEqualTo(timing);
    }

    @Test
    void paymentsOfTwoYearsHaveTwoDeadlines() {
        ClaimDeadline deadline = ClaimDeadline.of(List.of(LocalDate.of(2024, 1, 3), LocalDate.of(2023, 12, 30)), 2)
                .orElseThrow();
        assertThat(deadline.timing(LocalDate.of(2025, 12, 31))).isEqualTo(ClaimTiming.DANS_LE_DELAI);
        assertThat(deadline.timing(LocalDate.of(2026, 1, 1))).isEqualTo(ClaimTiming.INCERTAIN);
        assertThat(deadline.timing(LocalDate.of(2026, 12, 31))).isEqualTo(ClaimTiming.INCERTAIN);
        assertThat(deadline.timing(LocalDate.of(2027, 1, 1))).isEqualTo(ClaimTiming.HORS_DELAI);
    }
}
