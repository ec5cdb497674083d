package fr.dgfip.bareme.recovery.triage;

import static fr.dgfip.bareme.recovery.triage.ShippedTriage.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sign, a delay, a phase or a wording changes by one cell of the workbook and nothing else. */
class TriageOneCellTest {
    private static ShippedRules<TriageRequest, TriageOutcome> changed(
            String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(SHIPPED, sheet, row, header, value);
    }

    private static TriageOutcome outcome(ShippedRules<TriageRequest, TriageOutcome> rules, String number) {
        return rules.outcome(number, Map.of());
    }

    @Test
    void theAgeOfANewText() {
        assertThat(outcome(SHIPPED, "X02").answer()).isEqualTo(TriageAnswer.RENVOYER);
        assertThat(outcome(changed("Complexité", "CX1", "Âge du texte (mois)", "< 25"), "X02")
                        .answer())
                .isEqualTo(TriageAnswer.TRAITER);
    }

    @Test
    void theDaysThatMakeUrgent() {
        assertThat(outcome(SHIPPED, "U02").category()).contains(Category.P2);
        assertThat(outcome(changed("Urgence", "UR1", "Jours avant l'échéance", "<= 6"), "U02")
                        .category())
                .contains(Category.P1);
    }

    @Test
    void theDelayOfACategory() {
        assertThat(outcome(changed("Priorités", "PR2", "→ Délai (jours ouvrés)", "3"), "V24-b")
                        .targetDate())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-03-13"));
    }

    @Test
    void theOpeningOfThePole() {
        ShippedRules<TriageRequest, TriageOutcome> later =
                changed("Phases", "PO2", "Date de réception", "du 16/09/2021 au 31/12/2021");
        assertThat(outcome(SHIPPED, "F03").answer()).isEqualTo(TriageAnswer.TRAITER);
        assertThat(outcome(later, "F03").answer()).isEqualTo(TriageAnswer.INSTRUIRE);
    }

    @Test
    void whatIsEntrustedToThePole() {
        ShippedRules<TriageRequest, TriageOutcome> kept = changed("Phases", "PO5", "→ Relance confiée", "non");
        assertThat(outcome(SHIPPED, "T04").destination()).contains(Destination.PNSR);
        assertThat(outcome(kept, "T04").destination()).contains(Destination.LOCAL);
    }

    @Test
    void aWording() {
        assertThat(changed("Compétence", "CO32", "→ Motif", "À vous de répondre.")
                        .decide(SHIPPED.request("V24-a", Map.of()))
                        .reasons())
                .extracting(Reason::label)
                .contains("À vous de répondre.");
    }
}
