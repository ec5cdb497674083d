package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.NewRow;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office adds an action, a gate and a weight in its spreadsheet program, and nothing else changes. */
class NewActionTest {
    private static final NewRow ACTION = new NewRow(
            "Catalogue",
            "B01",
            "B99",
            Map.of(
                    "→ Action", "SAISIE_CRYPTO",
                    "→ Intitulé", "Saisie d'actifs numériques",
                    "→ Chance de succès", "90 %",
                    "→ Bien attendu", "un compte d'actifs numériques était connu"));
    private static final NewRow REACH = new NewRow("Ressources", "RS001", "RS999", Map.of("→ Action", "SAISIE_CRYPTO"));
    private static final NewRow GATE = new NewRow(
            "Portes",
            "PT01",
            "PT99",
            Map.of(
                    "→ Porte",
                    "G_MORATOIRE",
                    "→ Motif",
                    "Un moratoire est décidé.",
                    "Titre",
                    "Avis de mise en recouvrement"));
    private static final NewRow SHUT = new NewRow(
            "Incompatibilités",
            "IN001",
            "IN999",
            Map.of("Porte", "G_MORATOIRE", "→ Action ou groupe", "SAISIE_CRYPTO", "→ Motif", "Le moratoire l'arrête."));
    private static final NewRow WEIGHT = new NewRow(
            "Pondération",
            "PO10",
            "PO99",
            Map.of("→ Action ou groupe", "MED", "→ Points", "60", "→ Libellé", "campagne de mises en demeure"));

    private static ShippedRules<RecoveryRequest, RecoveryAdvice> office(NewRow... rows) {
        return EditedWorkbook.withRows(RULES, List.of(rows));
    }

    @Test
    void aFiftyFirstActionIsRecommendedAndRanked() {
        assertThat(advice(RULES, "V01").actions()).hasSize(50);
        RecoveryAdvice advice = advice(office(ACTION, REACH), "V01");
        assertThat(advice.actions()).hasSize(51);
        assertThat(advice.recommended()).containsExactly("SAISIE_CRYPTO", "SATD_BANQUE", "MED");
        assertThat(item(advice, "SAISIE_CRYPTO").rank()).contains(1);
        assertThat(advice.comparisons().get(0).why())
                .contains("Saisie d'actifs numériques")
                .contains("chance de succès +16,0");
    }

    @Test
    void withoutItsRowOfResourcesItIsOnlyNearlyFirst() {
        RecoveryAdvice advice = advice(office(ACTION), "V01");
        assertThat(item(advice, "SAISIE_CRYPTO").standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(advice.nearMisses()).anySatisfy(miss -> {
            assertThat(miss.action()).isEqualTo("SAISIE_CRYPTO");
            assertThat(miss.what()).contains("si un compte d'actifs numériques était connu");
        });
    }

    @Test
    void aNewGateBlocksItAndNothingElse() {
        RecoveryAdvice advice = advice(office(ACTION, REACH, GATE, SHUT), "V01");
        assertThat(item(advice, "SAISIE_CRYPTO").standing()).isEqualTo(Standing.BLOCKED);
        assertThat(item(advice, "SAISIE_CRYPTO").gates()).containsExactly("G_MORATOIRE");
        assertThat(advice.recommended()).isEqualTo(advice(RULES, "V01").recommended());
        assertThat(advice.gates()).anySatisfy(gate -> assertThat(gate.label()).isEqualTo("Un moratoire est décidé."));
    }

    @Test
    void aNewGateOnAShippedActionBlocksIt() {
        NewRow onAccounts = new NewRow(
                "Incompatibilités",
                "IN001",
                "IN998",
                Map.of(
                        "Porte",
                        "G_MORATOIRE",
                        "→ Action ou groupe",
                        "SATD_BANQUE",
                        "→ Motif",
                        "Le moratoire l'arrête."));
        RecoveryAdvice advice = advice(office(GATE, onAccounts), "V01");
        assertThat(advice.recommended()).containsExactly("MED");
        assertThat(item(advice, "SATD_BANQUE").gates()).containsExactly("G_MORATOIRE");
    }

    @Test
    void aNewWeightChangesTheOrderAndIsShownAmongTheParts() {
        RecoveryAdvice advice = advice(office(WEIGHT), "V01");
        assertThat(advice.recommended()).containsExactly("MED", "SATD_BANQUE");
        assertThat(advice.scoreParts())
                .anySatisfy(part -> assertThat(part.label()).isEqualTo("campagne de mises en demeure"));
        assertThat(advice.comparisons().get(0).why()).contains("campagne de mises en demeure +60,0");
    }
}
