package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.decide;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A threshold, a delay, a reading or a wording changes by one cell of the workbook and nothing else. */
class OneCellTest {
    private static ShippedRules<ExclusionRequest, ExclusionOutcome> changed(
            String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(SHIPPED, sheet, row, header, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lecture de l'exception des soldes         | Un solde sous le seuil rompt la série | 33  | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Seuil de l'exception des soldes           | 100,01                                | C14 | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Délai avant la relance                    | 11                                    | L02 | RELANCER           | RIEN_A_FAIRE
            Délai après la relance                    | 11                                    | C04 | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Périodes défaillantes consécutives        | 4                                     | 32  | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Report des délais au jour ouvrable suivant | oui                                  | O03 | RELANCER           | RIEN_A_FAIRE
            Date d'un paiement                        | Jour de l'ordre de paiement           | O04 | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Lieu de paiement après la relance         | Aux États de consommation seulement   | O05 | RIEN_A_FAIRE       | PROPOSER_EXCLUSION
            Délai pour fournir les registres          | 21                                    | G02 | RELANCER           | RIEN_A_FAIRE
            Délai après la relance sur les registres  | 2                                     | G04 | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            Fin présumée sans opération               | 3                                     | P02 | PROPOSER_EXCLUSION | RIEN_A_FAIRE
            """)
    void aParameter(String parameter, String value, String number, ExclusionAnswer before, ExclusionAnswer after) {
        Map<String, Object> known = number.equals("32") ? Map.of("registeredSince", "2025-01-01") : Map.of();
        assertThat(SHIPPED.outcome(number, known).answer()).isEqualTo(before);
        assertThat(changed("Paramètres", parameter, "Valeur", value)
                        .outcome(number, known)
                        .answer())
                .isEqualTo(after);
    }

    /** Under the other reading the answer turns on the same point, which is told with the reading then used. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lecture de l'exception des soldes          | Un solde sous le seuil rompt la série | 33  | PO1b
            Report des délais au jour ouvrable suivant | oui                                   | O03 | PO2br
            Date d'un paiement                         | Jour de l'ordre de paiement           | O04 | PO3b
            Lieu de paiement après la relance          | Aux États de consommation seulement   | O05 | PO4b
            """)
    void theReadingUsedIsTold(String parameter, String value, String number, String point) {
        Decision.Decided decided = decide(changed("Paramètres", parameter, "Valeur", value), number, Map.of());
        assertThat(ShippedRules.codes(decided)).contains(point);
    }

    @Test
    void theNoticeOfAnExit() {
        assertThat(changed("Paramètres", "Préavis d'une sortie volontaire", "Valeur", "14")
                        .outcome("V02", Map.of())
                        .effectiveOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-07-01"));
    }

    @Test
    void theDayLimitOfOldPeriods() {
        assertThat(changed("Paramètres", "Jour limite de déclaration et de paiement", "Valeur", "21")
                        .outcome("L13", Map.of())
                        .nextReviewOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2021-07-31"));
    }

    @Test
    void theLengthOfTheQuarantine() {
        assertThat(changed("Quarantaine", "Q04", "→ Quarantaine", "12")
                        .outcome("32", Map.of())
                        .quarantine())
                .hasValueSatisfying(quarantine -> assertThat(quarantine.to()).hasToString("2026-12-31"));
    }

    @Test
    void theToleranceOfTheNumber() {
        assertThat(changed("Date d'effet", "E10", "→ Tolérance du numéro", "1")
                        .outcome("36", Map.of())
                        .numberValidUntil())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-04-30"));
    }

    @Test
    void aWording() {
        Decision.Decided decided = decide(changed("Décision", "D33", "→ Motif", "Tout est en ordre."), "24", Map.of());
        assertThat(decided.reasons()).extracting(Reason::label).containsExactly("Tout est en ordre.");
    }

    @Test
    void theDayOnWhichALegalBasisChanges() {
        ShippedRules<ExclusionRequest, ExclusionOutcome> later = changed("Relances", "RL1r", "Au", "30/09/2026");
        assertThat(bases(SHIPPED, "L16")).anyMatch(text -> text.contains("CIBS"));
        assertThat(bases(later, "L16")).anyMatch(text -> text.contains("CGI, annexe IV, art. 41 nonies"));
    }

    private static List<String> bases(ShippedRules<ExclusionRequest, ExclusionOutcome> rules, String number) {
        return decide(rules, number, Map.of()).reasons().stream()
                .map(reason -> reason.legalBasis().orElse(""))
                .toList();
    }
}
