package fr.dgfip.bareme.oss.refund;

import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.SHIPPED;
import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.careless;
import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.decide;
import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.outcome;
import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.unflagged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class OssRefundGuardsTest {
    @Test
    void aCarelessOfficeStillRefundsAFaultlessExcessAutomatically() {
        OssRefundOutcome outcome = outcome(decide(careless(unflagged(), "Remboursement", "RB17"), "42", Map.of()));
        assertThat(outcome.circuit()).isEqualTo(Circuit.AUTOMATIC);
        assertThat(outcome.refund().orElseThrow().amount()).isEqualTo(Euros.of("184.25"));
    }

    @ParameterizedTest
    @CsvSource({
        "M03d, RB17, GOR_PLAFOND",
        "M03f, RB17, GOR_DETTES",
        "M03g, RB17, GOR_DETTES",
        "M03h, RB17, GOR_PAYEUR",
        "M03i, RB17, GOR_PAYEUR",
        "F08, RB18, GOR_REMBOURSEMENTS_INCONNUS",
        "F17, RB18, GOR_HORS_DELAI",
        "C03, RB15, GOR_TVA_CONTESTEE",
        "M08b, RB13, GOR_ETRANGER"
    })
    void isRefundedByAnAgentThoughNoTableHoldsIt(String number, String row, String guard) {
        Decision.Decided decided = decide(
                careless(careless(unflagged(), "Remboursement", row), "Rapprochement", matching(number)),
                number,
                Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.RENDRE);
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    private static String matching(String number) {
        return number.startsWith("M08") ? "RA08" : "RA03";
    }

    @Test
    void anExactPaymentIsNotPassedOnUnseenWhileRemindersAreUnknown() {
        Decision.Decided decided = decide(unflagged(), "M01c", Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(ShippedRules.codes(decided)).contains("GOR_RAPPELS_INCONNUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M04a", "M05a", "M06a", "M06c", "M08a", "M09a"})
    void nothingIsAllocatedToAReturnThatIsNotQuotedOrAwaitsNothing(String number) {
        Decision.Decided decided = decide(careless(unflagged(), "Rapprochement", "RA01"), number, Map.of());
        OssRefundOutcome outcome = outcome(decided);
        assertThat(outcome.treatment()).contains(Treatment.SUSPENDRE);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome.allocations()).isEmpty();
        assertThat(outcome.account().held()).isEqualTo(outcome.account().received());
        assertThat(ShippedRules.codes(decided)).contains("GOR_AUTRE_DECLARATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M07a", "M07b", "M07d", "M60c"})
    void nothingIsPassedOnToAStateThatReminded(String number) {
        Decision.Decided decided = decide(careless(unflagged(), "Part de chaque État", "PE1"), number, Map.of());
        assertThat(outcome(decided).distribution())
                .filteredOn(line -> line.state().name().equals("DE"))
                .allSatisfy(line -> {
                    assertThat(line.fate()).isEqualTo(ShareFate.CONSERVER);
                    assertThat(line.forwarded()).isEqualTo(Euros.ZERO);
                });
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(ShippedRules.codes(decided)).contains("GOR_RAPPEL_ETAT");
    }

    @ParameterizedTest
    @CsvSource({
        "F09, RB10, GOR_PLUS_QUE_RECU",
        "F26, RB18, GOR_RESTE_DU",
        "M01a, RB17, GOR_RIEN_A_RENDRE",
        "F01, RB18, GOR_RIEN_A_RENDRE",
        "F03, RB18, GOR_RIEN_A_RENDRE",
        "42, RB01, GOR_SOMME_DUE",
        "F02, RB10b, GOR_SOMME_DUE",
        "C02, RB09, GOR_SOMME_DUE"
    })
    void isNotEvenProposed(String number, String row, String guard) {
        Decision.Decided decided = decide(careless(unflagged(), "Remboursement", row), number, Map.of());
        OssRefundOutcome outcome = outcome(decided);
        assertThat(outcome.verdict()).isEqualTo(Verdict.INSTRUIRE);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome.refund()).isEmpty();
        assertThat(outcome.refunds()).isEmpty();
        assertThat(outcome.refusalGround()).isEmpty();
        assertThat(outcome.interest()).isEmpty();
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    @Test
    void aPaymentOnAReturnThatAwaitsItIsNotGivenBackAsAnOverpayment() {
        Decision.Decided decided = decide(careless(unflagged(), "Rapprochement", "RA06"), "M01a", Map.of());
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.INSTRUIRE);
        assertThat(outcome(decided).refund()).isEmpty();
        assertThat(ShippedRules.codes(decided)).contains("GOR_RESTE_DU");
    }

    @ParameterizedTest
    @CsvSource({"F04, RB10", "F13, RB12", "43, RB12b"})
    void nobodyIsRefusedWithoutAnAgent(String number, String row) {
        Decision.Decided decided = decide(
                SHIPPED.with("Remboursement", rows -> ShippedRules.replacing(rows, row, Circuit.MANUAL, Circuit.NONE)),
                number,
                Map.of());
        if (!ShippedRules.codes(decided).contains("PO1")) {
            assertThat(ShippedRules.codes(decided)).contains("GOR_REFUS");
        }
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    void aPaymentWithoutReferenceIsNotProposedUnseen() {
        Decision.Decided decided = decide(
                careless(careless(unflagged(), "Rapprochement", "RA04"), "Remboursement", "RB00"), "M04a", Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(ShippedRules.codes(decided)).contains("GOR_PROPOSITION");
    }

    @Test
    void aRefusalWithoutAGroundIsNotProposed() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> groundless = SHIPPED.with("Remboursement", rows -> {
            Row row = ShippedRules.unconditional(rows, "RB10");
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.filter(found -> !(found instanceof RefusalGround)))
                    .toList();
            return List.of(ShippedRules.copy(row, row.id(), row.conditions(), outcomes));
        });
        Decision.Decided decided = decide(groundless, "F04", Map.of());
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.INSTRUIRE);
        assertThat(ShippedRules.codes(decided)).contains("GOR_REFUS_SANS_MOTIF");
    }

    @ParameterizedTest
    @CsvSource({
        "Rapprochement, M01a",
        "Part de chaque État, M01a",
        "Qui rend, 42",
        "Remboursement, M01a",
        "Bénéficiaire, 42",
        "Intérêts moratoires, 42",
        "Points ouverts, 43"
    })
    void aTableWithoutAnAnswerHandsTheFileToAnAgentAndNothingMoves(String table, String number) {
        Decision.Decided decided = decide(SHIPPED.without(table), number, Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.INSTRUIRE);
        assertThat(outcome(decided).account().held())
                .isEqualTo(outcome(decided).account().received());
        assertThat(ShippedRules.codes(decided)).contains("GOR_TABLE_SANS_REPONSE");
    }
}
