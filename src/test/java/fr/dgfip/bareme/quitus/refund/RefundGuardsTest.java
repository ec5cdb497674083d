package fr.dgfip.bareme.quitus.refund;

import static fr.dgfip.bareme.quitus.refund.ShippedRefund.SHIPPED;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.careless;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.outcome;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.paid;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.unflagged;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Status;
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
class RefundGuardsTest {
    private static Decision.Decided decide(
            ShippedRules<RefundRequest, RefundOutcome> rules, String number, Map<String, Object> changes) {
        return rules.decide(rules.request(number, changes));
    }

    @Test
    void aCarelessOfficeStillRefundsAFaultlessAffairAutomatically() {
        assertThat(outcome(decide(careless("D21"), "M35", Map.of())).circuit()).isEqualTo(Circuit.AUTOMATIC);
    }

    @ParameterizedTest
    @CsvSource({
        "C02, GR_PLAFOND",
        "C03, GR_VEHICULE",
        "C04, GR_RELEVE_INCOMPLET",
        "C05, GR_RELEVE_INCOMPLET",
        "C06, GR_RELEVE_INCOMPLET",
        "L02, GR_DELAI",
        "L03, GR_DELAI",
        "L04, GR_DELAI",
        "Q03, GR_PAYEURS",
        "Q07, GR_PAYEURS",
        "P06, GR_INCIDENT_OUVERT",
        "P08, GR_INCIDENT_OUVERT",
        "R01, GR_RECLAMATION",
        "A05, GR_TVA_NON_DECIDEE",
        "A06, GR_TVA_NULLE",
        "A07, GR_TVA_NULLE",
        "H02, GR_SANS_MODULE"
    })
    void isNeverAutomaticThoughNoTableHoldsIt(String number, String guard) {
        Decision.Decided decided = decide(unflagged(), number, Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.REMBOURSER);
        assertThat(outcome(decided).status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    @ParameterizedTest
    @CsvSource({
        "Q02, D21, GR_NON_PAYEUR",
        "Q06, D21, GR_NON_PAYEUR",
        "M36, D21, GR_SEUIL",
        "M44, D21, GR_SEUIL",
        "I01, D21, GR_SEUIL",
        "M35, D15, GR_RESTITUTION_DUE",
        "M35, D13, GR_RESTITUTION_DUE",
        "M35, D09, GR_RESTITUTION_DUE",
        "I01, D13, GR_INSUFFISANCE",
        "T06, D21, GR_CERTIFICAT_VALABLE"
    })
    void isNotEvenProposed(String number, String answer, String guard) {
        Decision.Decided decided = decide(careless(answer), number, Map.of());
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.INSTRUIRE);
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).refund()).isEmpty();
        assertThat(outcome(decided).payouts()).isEmpty();
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALABLE", "INCONNU"})
    void aCancelledSaleIsNotRefundedWhileTheCertificateMayBeInUse(String certificate) {
        ShippedRules<RefundRequest, RefundOutcome> giveAll =
                careless("D19").with("Somme conservée", rows -> List.of(ShippedRules.unconditional(rows, "SC2")));
        Decision.Decided decided = decide(giveAll, "T03", Map.of("certificate", certificate));
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.INSTRUIRE);
        assertThat(outcome(decided).refund()).isEmpty();
        assertThat(ShippedRules.codes(decided)).contains("GR_CERTIFICAT_VALABLE");
    }

    @Test
    void whoGotMoreThanWasPaidIsSeenByAnAgent() {
        Map<String, Object> changes = Map.of(
                "payments",
                List.of(paid("OP1", "100.00", "A"), paid("OP2", "5600.00", "B")),
                "earlierRefunds",
                List.of(Map.of("payer", "A", "amount", "300.00", "date", "2025-04-10")),
                "statement.vinRefunds",
                1);
        Decision.Decided decided = decide(unflagged(), "M35", changes);
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.INSTRUIRE);
        assertThat(ShippedRules.codes(decided)).contains("GR_PLUS_QUE_RECU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D13", "D15"})
    void aClaimIsNotRejectedWithoutAnAgent(String closing) {
        String number = closing.equals("D13") ? "I10" : "S05";
        Decision.Decided decided = decide(careless(closing), number, Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(ShippedRules.codes(decided)).contains("GR_REFUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IP05", "IP09", "IP02"})
    void anOpenIncidentIsNotClosedThoughNoTableHoldsIt(String incident) {
        Map<String, Object> open = switch (incident) {
            case "IP05" -> with(paid("OP2", "1.00"), "status", "EN_ATTENTE");
            case "IP02" -> with(paid("OP2", "1.00"), "referenceMatches", false);
            default -> withoutPayer(paid("OP2", "1.00"));
        };
        Map<String, Object> changes = Map.of("payments", List.of(paid("OP1", "4692.00"), open));
        Decision.Decided held = decide(SHIPPED, "M36", changes);
        assertThat(outcome(held).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(ShippedRules.codes(held)).contains(incident);
        Decision.Decided closed = decide(careless("D15"), "M36", changes);
        assertThat(outcome(closed).answer()).isEqualTo(RefundAnswer.NE_PAS_RESTITUER);
        assertThat(outcome(closed).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(closed).status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(ShippedRules.codes(closed)).contains("GR_INCIDENT_OUVERT");
    }

    private static Map<String, Object> withoutPayer(Map<String, Object> payment) {
        payment.remove("payer");
        return payment;
    }

    /** Only a rule that the reference gives may name a law for it; the rest is the office's caution. */
    @ParameterizedTest
    @CsvSource({"C02, GR_PLAFOND", "C03, GR_VEHICULE", "Q03, GR_PAYEURS", "A05, GR_TVA_NON_DECIDEE", "A06, GR_TVA_NULLE"
    })
    void aGuardOfCautionDoesNotCallItselfLaw(String number, String guard) {
        assertThat(decide(unflagged(), number, Map.of()).reasons())
                .filteredOn(reason -> reason.code().equals(guard))
                .extracting(reason -> reason.legalBasis().orElseThrow())
                .containsExactly("Règle de prudence du service, à confirmer");
    }

    @Test
    void aRefusalWithoutAGroundIsNotProposed() {
        ShippedRules<RefundRequest, RefundOutcome> groundless = SHIPPED.with("Décision", rows -> {
            Row row = ShippedRules.unconditional(rows, "D14");
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.filter(found -> !(found instanceof RefundGround)))
                    .toList();
            return List.of(ShippedRules.copy(row, row.id(), row.conditions(), outcomes));
        });
        Decision.Decided decided = decide(groundless, "I10", Map.of());
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.INSTRUIRE);
        assertThat(ShippedRules.codes(decided)).contains("GR_REFUS_SANS_MOTIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phases", "Somme conservée", "Décision", "Versement"})
    void aTableWithoutAnAnswerHandsTheAffairToAnAgent(String table) {
        Decision.Decided decided = decide(SHIPPED.without(table), "M35", Map.of());
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(decided).answer()).isEqualTo(RefundAnswer.INSTRUIRE);
        assertThat(ShippedRules.codes(decided)).contains("GR_TABLE_SANS_REPONSE");
    }
}
