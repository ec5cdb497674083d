package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.decide;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.EditedWorkbook.CellText;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A threshold, a delay, a reading or a wording changes by one cell of the workbook and nothing else. One edited workbook
 * holds all the changes, because reading one takes long; each test takes its own from it.
 */
class OneCellTest {
    /** @param told the open point that then names the reading used; empty for a parameter that is none */
    private record Change(
            String parameter, String value, String number, ExclusionAnswer before, ExclusionAnswer after, String told) {
        @Override
        public String toString() {
            return parameter;
        }
    }

    private static Change from(
            ExclusionAnswer before, ExclusionAnswer after, String number, String parameter, String value) {
        return new Change(parameter, value, number, before, after, "");
    }

    private static Change told(Change change, String point) {
        return new Change(change.parameter, change.value, change.number, change.before, change.after, point);
    }

    private static Change sparing(String number, String parameter, String value) {
        return from(ExclusionAnswer.PROPOSER_EXCLUSION, ExclusionAnswer.RIEN_A_FAIRE, number, parameter, value);
    }

    private static Change delaying(String number, String parameter, String value) {
        return from(ExclusionAnswer.RELANCER, ExclusionAnswer.RIEN_A_FAIRE, number, parameter, value);
    }

    static final List<Change> CHANGES = List.of(
            told(sparing("33", "Lecture de l'exception des soldes", "Un solde sous le seuil rompt la série"), "PO1b"),
            sparing("C14", "Seuil de l'exception des soldes", "100,01"),
            delaying("L02", "Délai avant la relance", "11"),
            sparing("C04", "Délai après la relance", "11"),
            sparing("32", "Périodes défaillantes consécutives", "4"),
            told(delaying("O03", "Report des délais au jour ouvrable suivant", "oui"), "PO2br"),
            told(sparing("O04", "Date d'un paiement", "Jour de l'ordre de paiement"), "PO3b"),
            told(
                    from(
                            ExclusionAnswer.RIEN_A_FAIRE,
                            ExclusionAnswer.PROPOSER_EXCLUSION,
                            "O05",
                            "Lieu de paiement après la relance",
                            "Aux États de consommation seulement"),
                    "PO4b"),
            delaying("G02", "Délai pour fournir les registres", "21"),
            sparing("G04", "Délai après la relance sur les registres", "2"),
            sparing("P02", "Fin présumée sans opération", "3"),
            from(
                    ExclusionAnswer.PROPOSER_SUPPRESSION,
                    ExclusionAnswer.RIEN_A_FAIRE,
                    "I08",
                    "Intermédiaire sans activité",
                    "3"));

    private static final ShippedRules<ExclusionRequest, ExclusionOutcome> EDITED = EditedWorkbook.withCells(
            SHIPPED,
            Stream.concat(
                            CHANGES.stream().map(change -> parameter(change.parameter, change.value)),
                            Stream.of(
                                    parameter("Préavis d'une sortie volontaire", "14"),
                                    parameter("Jour limite de déclaration et de paiement", "21"),
                                    new CellText("Quarantaine", "Q04", "→ Quarantaine", "12"),
                                    new CellText("Date d'effet", "E10", "→ Tolérance du numéro", "1"),
                                    new CellText("Décision", "D33", "→ Motif", "Tout est en ordre."),
                                    new CellText("Relances", "RL1r", "Au", "30/09/2026")))
                    .toList());

    private static CellText parameter(String name, String value) {
        return new CellText("Paramètres", name, "Valeur", value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aParameter(Change change) {
        Map<String, Object> known = change.number.equals("32") ? Map.of("registeredSince", "2025-01-01") : Map.of();
        assertThat(SHIPPED.outcome(change.number, known).answer()).isEqualTo(change.before);
        Decision.Decided decided = decide(SHIPPED.withParameterOf(EDITED, change.parameter), change.number, known);
        assertThat(outcome(decided).answer()).isEqualTo(change.after);
        assertThat(ShippedRules.codes(decided)).containsAll(change.told.isEmpty() ? List.of() : List.of(change.told));
    }

    static List<Change> changes() {
        return CHANGES;
    }

    @Test
    void theNoticeOfAnExit() {
        assertThat(SHIPPED.withParameterOf(EDITED, "Préavis d'une sortie volontaire")
                        .outcome("V02", Map.of())
                        .effectiveOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-07-01"));
    }

    @Test
    void theDayLimitOfOldPeriods() {
        assertThat(SHIPPED.withParameterOf(EDITED, "Jour limite de déclaration et de paiement")
                        .outcome("L13", Map.of())
                        .nextReviewOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2021-07-31"));
    }

    @Test
    void theLengthOfTheQuarantine() {
        assertThat(SHIPPED.withTableOf(EDITED, "Quarantaine")
                        .outcome("32", Map.of())
                        .quarantine())
                .hasValueSatisfying(quarantine -> assertThat(quarantine.to()).hasToString("2026-12-31"));
    }

    @Test
    void theToleranceOfTheNumber() {
        assertThat(SHIPPED.withTableOf(EDITED, "Date d'effet")
                        .outcome("36", Map.of())
                        .numberValidUntil())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-04-30"));
    }

    @Test
    void aWording() {
        Decision.Decided decided = decide(SHIPPED.withTableOf(EDITED, "Décision"), "24", Map.of());
        assertThat(decided.reasons()).extracting(Reason::label).containsExactly("Tout est en ordre.");
    }

    @Test
    void theDayOnWhichALegalBasisChanges() {
        assertThat(bases(SHIPPED, "L16")).anyMatch(text -> text.contains("CIBS"));
        assertThat(bases(SHIPPED.withTableOf(EDITED, "Relances"), "L16"))
                .anyMatch(text -> text.contains("CGI, annexe IV, art. 41 nonies"));
    }

    private static List<String> bases(ShippedRules<ExclusionRequest, ExclusionOutcome> rules, String number) {
        return decide(rules, number, Map.of()).reasons().stream()
                .map(reason -> reason.legalBasis().orElse(""))
                .toList();
    }
}
