package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.codes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.NewRow;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An office that makes a mistake in its workbook is told by the answer, and gets one all the same. */
class OfficeMistakesTest {
    @Test
    void anActionDescribedTwiceIsToldAndTheFirstRowHolds() {
        NewRow twice = new NewRow("Catalogue", "B01", "B98", Map.of("→ Chance de succès", "99 %"));
        ShippedRules<RecoveryRequest, RecoveryAdvice> office = EditedWorkbook.withRows(RULES, List.of(twice));
        assertThat(codes(office, "V01")).contains("GA_ACTION_EN_DOUBLE");
        assertThat(advice(office, "V01")).isEqualTo(advice(RULES, "V01"));
        assertThat(codes(RULES, "V01")).doesNotContain("GA_ACTION_EN_DOUBLE");
    }

    @Test
    void aWeightOnAnUnknownActionIsTold() {
        NewRow stray = new NewRow("Pondération", "PO10", "PO98", Map.of("→ Action ou groupe", "PUBLICITE_PRIVILEGE"));
        assertThat(codes(EditedWorkbook.withRows(RULES, List.of(stray)), "V01")).contains("GA_CODE_INCONNU");
    }

    @Test
    void withoutWeightsTheOrderIsThatOfTheCatalogueAndTheAnswerSaysSo() {
        RecoveryAdvice advice = advice(RULES.without("Pondération"), "V01");
        assertThat(advice.recommended()).containsExactly("MED", "SATD_BANQUE");
        assertThat(advice.warnings()).anySatisfy(text -> assertThat(text).startsWith("Aucun poids ne s'applique"));
        assertThat(advice(RULES, "V01").warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RecoveryParameter.class, mode = EnumSource.Mode.EXCLUDE, names = "POLE_OPENING")
    void aParameterOfZeroStillGetsAnAnswer(RecoveryParameter parameter) {
        String zero = parameter == RecoveryParameter.LEAST_EVIDENCE ? "0 %" : "0";
        ShippedRules<RecoveryRequest, RecoveryAdvice> office =
                EditedWorkbook.withCell(RULES, "Paramètres", parameter.label(), "Valeur", zero);
        assertThat(advice(office, "V16").actions()).hasSize(50);
        assertThat(advice(office, "V05").actions()).hasSize(50);
    }
}
