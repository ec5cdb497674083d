package fr.dgfip.bareme.oss.refund;

import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A threshold, a period, a reading or a wording changes by one cell of the workbook and nothing else. */
class OneCellTest {
    @TempDir
    private static Path folder;

    private static ShippedRules<OssRefundRequest, OssRefundOutcome> light;

    /** The cases are nine tenths of the workbook and no test edits them: without them each reading is short. */
    @BeforeAll
    static void leaveTheCasesOut() throws IOException {
        Path file = folder.resolve("light.xlsx");
        try (InputStream in = Files.newInputStream(SHIPPED.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet cases = workbook.getSheet("Cas de test");
            Set<String> numbers =
                    SHIPPED.rules().cases().stream().map(TestCase::number).collect(Collectors.toSet());
            DataFormatter shown = new DataFormatter();
            for (int i = cases.getLastRowNum(); i > 0; i--) {
                Row row = cases.getRow(i);
                if (numbers.contains(shown.formatCellValue(row.getCell(0)))) {
                    cases.removeRow(row);
                }
            }
            for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
                if (workbook.getSheetName(i).startsWith("Cas – ")) {
                    workbook.removeSheetAt(i);
                }
            }
            workbook.write(out);
        }
        light = new ShippedRules<>(SHIPPED.type(), file, SHIPPED.rules());
    }

    private static ShippedRules<OssRefundRequest, OssRefundOutcome> changed(
            String sheet, String row, String header, String value) {
        RuleSet edited =
                EditedWorkbook.withCell(light, sheet, row, header, value).rules();
        return new ShippedRules<>(
                SHIPPED.type(),
                SHIPPED.workbook(),
                new RuleSet(
                        edited.notice(),
                        edited.tables(),
                        edited.parameters(),
                        SHIPPED.rules().cases()));
    }

    private static OssRefundOutcome with(String parameter, String value, String number) {
        return outcome(changed("Paramètres", parameter, "Valeur", value), number);
    }

    private static OssRefundOutcome outcome(ShippedRules<OssRefundRequest, OssRefundOutcome> rules, String number) {
        return rules.outcome(number, Map.of());
    }

    private static List<String> codes(ShippedRules<OssRefundRequest, OssRefundOutcome> rules, String number) {
        return ShippedRules.codes(rules.decide(rules.request(number, Map.of())));
    }

    @ParameterizedTest
    @CsvSource({"Seuil de restitution, '7,60'", "Seuil de restitution applicable aux guichets, non"})
    void theThresholdAndWhetherItHolds(String parameter, String value) {
        assertThat(outcome(SHIPPED, "43").refund()).isEmpty();
        OssRefundOutcome refunded = with(parameter, value, "43");
        assertThat(refunded.refund().orElseThrow().amount()).isEqualTo(Euros.of("7.60"));
    }

    @Test
    void theOtherReadingOfTheThresholdIsNamedToo() {
        assertThat(codes(SHIPPED, "43")).contains("PO1");
        assertThat(codes(changed("Paramètres", "Seuil de restitution applicable aux guichets", "Valeur", "non"), "43"))
                .contains("PO1b");
        assertThat(codes(changed("Paramètres", "Seuil de restitution", "Valeur", "7,60"), "43"))
                .doesNotContain("PO1", "PO1b");
    }

    @Test
    void theCeilingOfAutomaticRefunds() {
        assertThat(outcome(SHIPPED, "M03d").circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(with("Plafond du remboursement automatique", "3 000,01", "M03d")
                        .circuit())
                .isEqualTo(Circuit.AUTOMATIC);
    }

    @Test
    void theDayOfTheReminder() {
        assertThat(with("Délai du rappel de paiement", "15", "30")
                        .reminder()
                        .orElseThrow()
                        .remindOn())
                .isEqualTo(LocalDate.of(2025, 11, 15));
    }

    @Test
    void theDeadlineOfTransfersToTheStates() {
        assertThat(with("Délai de transmission aux États", "20", "30").transferBy())
                .contains(LocalDate.of(2025, 11, 20));
    }

    @Test
    void theDueDayOfThePastAlone() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> later =
                changed("Paramètres", "Jour d'échéance dans le mois suivant", "Valeur", "25");
        assertThat(outcome(later, "M02h").reminder().orElseThrow().dueDate()).isEqualTo(LocalDate.of(2017, 10, 25));
        assertThat(outcome(later, "30").reminder().orElseThrow().dueDate()).isEqualTo(LocalDate.of(2025, 10, 31));
    }

    @Test
    void whetherADueDateMovesToAWorkingDay() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> shifted =
                changed("Paramètres", "Échéance reportée au jour ouvré", "Valeur", "oui");
        assertThat(outcome(shifted, "M02f").reminder().orElseThrow())
                .satisfies(reminder -> assertThat(reminder.dueDate()).isEqualTo(LocalDate.of(2026, 2, 2)))
                .satisfies(reminder -> assertThat(reminder.remindOn()).isEqualTo(LocalDate.of(2026, 2, 12)));
        assertThat(codes(shifted, "M02f")).contains("PO2b");
    }

    @Test
    void theDeadlineOfClaims() {
        assertThat(outcome(SHIPPED, "F15").verdict()).isEqualTo(Verdict.PROPOSER_REFUS);
        assertThat(with("Délai de réclamation", "3", "F15").verdict()).isEqualTo(Verdict.RENDRE);
    }

    @Test
    void theDeadlineOfCorrections() {
        assertThat(with("Délai de correction", "4", "C06").verdict()).isEqualTo(Verdict.RENDRE);
    }

    @Test
    void theShareKeptInThePast() {
        OssRefundOutcome quarter = with("Part conservée par l'État d'identification", "25 %", "K01");
        assertThat(quarter.refund().orElseThrow().amount()).isEqualTo(Euros.of("75.00"));
    }

    @Test
    void whetherANegativeCorrectionIsSetAgainstTheLaterReturn() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> whole =
                changed("Paramètres", "Correction négative compensée", "Valeur", "non");
        assertThat(outcome(SHIPPED, "C01").refund()).isEmpty();
        assertThat(outcome(whole, "C01").refund().orElseThrow().amount()).isEqualTo(Euros.of("60.00"));
        assertThat(codes(whole, "C01")).contains("PO4b");
    }

    @Test
    void theDayOnWhichAPaymentIsMade() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> ordered =
                changed("Paramètres", "Paiement daté de sa réception", "Valeur", "non");
        assertThat(outcome(SHIPPED, "M07f").account().refunded()).isEqualTo(Euros.of("3000.00"));
        assertThat(outcome(ordered, "M07f").account().refunded()).isEqualTo(Euros.ZERO);
        assertThat(outcome(ordered, "M07f").circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(ordered, "M07f")).contains("PO5b");
    }

    @Test
    void whatBecomesOfAPaymentAfterTheReminderToFile() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> barred =
                changed("Part de chaque État", "PE5", "→ Part de l'État", "Rendre au payeur");
        assertThat(outcome(barred, "M60a").account().refunded()).isEqualTo(Euros.of("5000.00"));
        assertThat(codes(barred, "M60a")).contains("PO3b", "RB16").doesNotContain("RB17");
    }

    @Test
    void whetherTheStatesThatRemindedComeLast() {
        ShippedRules<OssRefundRequest, OssRefundOutcome> last =
                changed("Paramètres", "Parts déjà rappelées servies en dernier", "Valeur", "oui");
        OssRefundOutcome whole = outcome(last, "S03");
        assertThat(whole.account().allocated()).isEqualTo(Euros.of("2000.00"));
        assertThat(whole.refund()).isEmpty();
        assertThat(whole.verdict()).isEqualTo(Verdict.RIEN_A_RENDRE);
        assertThat(codes(last, "S03")).contains("PO8b");
        OssRefundOutcome more = outcome(last, "M07d");
        assertThat(more.account().allocated()).isEqualTo(Euros.of("2000.00"));
        assertThat(more.refund().orElseThrow().amount()).isEqualTo(Euros.of("500.00"));
        assertThat(more.computation()).hasSize(2);
    }

    @Test
    void theRateAndTheMonthsAndTheRoundingOfInterest() {
        assertThat(with("Taux mensuel d'intérêt", "0,80 %", "I01")
                        .interest()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Euros.of("140.00"));
        ShippedRules<OssRefundRequest, OssRefundOutcome> including =
                changed("Paramètres", "Mois du paiement compté", "Valeur", "oui");
        assertThat(outcome(including, "I01").interest().orElseThrow().amount()).isEqualTo(Euros.of("180.00"));
        assertThat(codes(including, "I01")).contains("PO6b");
        assertThat(with("Décimales des intérêts moratoires", "2", "I03")
                        .interest()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Euros.of("0.20"));
    }

    @Test
    void whetherAPartialPaymentNeedsAnAgent() {
        assertThat(outcome(SHIPPED, "30").circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(changed("Rapprochement", "RA02", "→ Circuit", "Automatique"), "30")
                        .circuit())
                .isEqualTo(Circuit.AUTOMATIC);
    }

    @Test
    void thePeriodOfALegalBasis() {
        assertThat(codes(SHIPPED, "M02l")).contains("RA02b");
        assertThat(codes(changed("Rapprochement", "RA02b", "Au", "30/06/2026"), "M02l"))
                .doesNotContain("RA02b");
    }

    @Test
    void aWording() {
        Decision.Decided decided = changed("Remboursement", "RB12b", "→ Motif", "Trop peu pour être rendu.")
                .decide(SHIPPED.request("43", Map.of()));
        assertThat(decided.reasons()).extracting(Reason::label).contains("Trop peu pour être rendu.");
    }
}
