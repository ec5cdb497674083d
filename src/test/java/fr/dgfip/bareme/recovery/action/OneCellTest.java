package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.fact.Route;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import org.junit.jupiter.api.Test;

/** A threshold, a period, a weight, a phase or a wording changes by one cell of the workbook and nothing else. */
class OneCellTest {
    private static ShippedRules<RecoveryRequest, RecoveryAdvice> changed(
            String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(RULES, sheet, row, header, value);
    }

    private static ShippedRules<RecoveryRequest, RecoveryAdvice> parameter(String name, String value) {
        return changed("Paramètres", name, "Valeur", value);
    }

    @Test
    void thePrescription() {
        assertThat(advice(parameter("Prescription du recouvrement", "5"), "B21").recommended())
                .contains("MED");
        assertThat(advice(RULES, "B21").recommended()).containsExactly("ANV");
    }

    @Test
    void thePeriodOfDeclaration() {
        assertThat(advice(parameter("Délai de déclaration des créances", "3"), "B41")
                        .recommended())
                .containsExactly("DECLARATION");
    }

    @Test
    void theThresholdOfTheReminder() {
        assertThat(advice(parameter("Plafond de la lettre de relance", "16 000"), "B05")
                        .recommended())
                .containsExactly("RELANCE");
    }

    @Test
    void theDaysOfAMiseEnDemeure() {
        assertThat(advice(changed("Portes", "PT11", "Jours depuis la mise en demeure", "< 30"), "B01")
                        .recommended())
                .containsExactly("SATD_BANQUE");
    }

    @Test
    void theThresholdInADwelling() {
        assertThat(advice(parameter("Seuil de la saisie dans un local d'habitation", "500"), "B92")
                        .recommended())
                .contains("SAISIE_VENTE");
    }

    @Test
    void theThresholdOfTheLawyer() {
        assertThat(item(
                                advice(parameter("Seuil de l'avocat devant le juge de l'exécution", "5 000"), "V11"),
                                "MEC_TIERS")
                        .lawyerMandatory())
                .isTrue();
    }

    @Test
    void theLeastStakeOfAHeavyAction() {
        assertThat(advice(RULES, "V11").pole().route()).isEqualTo(Route.NONE);
        assertThat(advice(changed("Catalogue", "D03", "→ Enjeu minimal", "9 000"), "V11")
                        .pole()
                        .route())
                .isEqualTo(Route.OPINION);
    }

    @Test
    void theEvidenceAskedFor() {
        assertThat(advice(parameter("Preuves exigées d'une action lourde", "69 %"), "B63")
                        .pole()
                        .route())
                .isEqualTo(Route.TRANSMIT);
    }

    @Test
    void aWeight() {
        assertThat(advice(changed("Pondération", "PO04", "→ Points", "0"), "V16")
                        .recommended()
                        .get(0))
                .isEqualTo("HYPO_LEGALE");
        assertThat(advice(changed("Pondération", "PO02", "→ Points", "100"), "V15")
                        .scoreParts())
                .anySatisfy(part -> assertThat(part.points()).hasToString("50.0"));
    }

    @Test
    void anActThatInterrupts() {
        assertThat(advice(
                                changed(
                                        "Actes interruptifs",
                                        "AI08",
                                        "→ Effet sur la prescription",
                                        "Interrompt la prescription"),
                                "B27")
                        .prescription()
                        .date())
                .hasValueSatisfying(date -> assertThat(date).isEqualTo("2029-06-02"));
    }

    @Test
    void theOpeningOfThePole() {
        ShippedRules<RecoveryRequest, RecoveryAdvice> later = parameter("Ouverture du pôle", "01/01/2027");
        assertThat(advice(later, "V16").pole().route()).isEqualTo(Route.NONE);
    }

    @Test
    void aPointOfRisk() {
        assertThat(advice(RULES, "V04").risk().score()).isEqualTo(27);
        assertThat(advice(changed("Risque", "RI10", "→ Points", "20"), "V04")
                        .risk()
                        .score())
                .isEqualTo(35);
    }

    @Test
    void aWording() {
        assertThat(item(
                                advice(changed("Catalogue", "B01", "→ Prochaine étape", "Saisir le compte."), "V01"),
                                "SATD_BANQUE")
                        .nextStep())
                .isEqualTo("Saisir le compte.");
    }
}
