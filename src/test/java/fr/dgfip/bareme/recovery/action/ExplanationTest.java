package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.ActionItem;
import fr.dgfip.bareme.recovery.action.examination.NearMiss;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why this order, and what would change it. */
class ExplanationTest {
    @Test
    void theLargestPartsSayWhyTheFirstComesBeforeTheSecond() {
        assertThat(advice(RULES, "V16").comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.before()).isEqualTo("HYPO_LEGALE");
            assertThat(comparison.after()).isEqualTo("SAISIE_IMMO");
            assertThat(comparison.why())
                    .startsWith(
                            "« Hypothèque légale du Trésor » (69,9) avant « Saisie immobilière » (43,3) : gain de rang +15,0")
                    .contains("malgré chance de succès -2,5");
        });
    }

    @Test
    void aSeizureWouldBeFirstIfABankAccountWereKnown() {
        assertThat(advice(RULES, "V03").nearMisses())
                .filteredOn(miss -> miss.action().equals("SATD_BANQUE"))
                .singleElement()
                .extracting(NearMiss::what)
                .asString()
                .contains("viendrait en premier si un compte bancaire était connu");
    }

    @Test
    void whatAnotherActionAlreadyBeatsIsNoNearMiss() {
        assertThat(advice(RULES, "V16").nearMisses())
                .extracting(NearMiss::action)
                .doesNotContain("SATD_BANQUE");
    }

    @Test
    void aBlockedActionSaysByWhichGateAndUntilWhen() {
        ActionItem seizure = item(advice(RULES, "B01"), "SATD_BANQUE");
        assertThat(seizure.gates()).containsExactly("G_MED_RUNNING");
        assertThat(seizure.until()).hasValueSatisfying(date -> assertThat(date).isEqualTo("2026-03-17"));
        assertThat(item(advice(RULES, "V04"), "SATD_BANQUE").until()).isEmpty();
    }

    @Test
    void anUnconfirmedActIsToldAndNotCounted() {
        RecoveryAdvice advice = advice(RULES, "B27");
        assertThat(advice.warnings())
                .anySatisfy(text -> assertThat(text).contains("Créance C1").contains("n'est pas confirmé"));
        assertThat(advice(RULES, "B25").warnings()).isEmpty();
    }

    @Test
    void theComputationOfThePrescriptionNamesItsActsAndSuspensions() {
        assertThat(advice(RULES, "B25").prescription().how())
                .isEqualTo(
                        "Depuis le 02/06/2025 (SATD sur un compte bancaire) : 4 ans, soit jusqu'au 02/06/2029 inclus (LPF, art. L. 274).");
        assertThat(advice(RULES, "B23").prescription().how())
                .contains("reportés de 31 jours de suspension")
                .contains("L. 277");
        assertThat(advice(RULES, "B22").prescription().how()).contains("6 ans");
    }

    @Test
    void anActionThatIsNotApplicableSaysWhichPreconditionFails() {
        assertThat(item(advice(RULES, "V01"), "DIR_L267").conditions())
                .containsExactly("Qui dirige la société, en droit ou en fait ?");
        assertThat(item(advice(RULES, "V12"), "SAISIE_IMMO").conditions())
                .singleElement()
                .asString()
                .endsWith("elle serait possible si un immeuble en pleine propriété du débiteur était connu.");
    }

    @Test
    void aPartOfTheDebtInSursisIsLeftOut() {
        assertThat(item(advice(RULES, "B12"), "SATD_BANQUE").amount()).hasToString("7000.00");
        assertThat(item(advice(RULES, "B46"), "SATD_BANQUE").amount()).hasToString("5000.00");
        assertThat(item(advice(RULES, "V14"), "SOL_ASSOCIE").expected())
                .hasValueSatisfying(amount -> assertThat(amount).hasToString("10800.00"));
    }

    @Test
    void unknownValuesNeverCountAsCover() {
        Map<String, Object> unknown = ShippedActions.file("V17", Map.of());
        assertThat(advice(RULES, unknown).scoreParts())
                .noneSatisfy(part -> assertThat(part.label()).isEqualTo("part de la dette couverte"));
    }
}
