package fr.dgfip.bareme.recovery.annex;

import static fr.dgfip.bareme.recovery.annex.ShippedAnnex.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.NewRow;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delay, a rate, a due date, a source or a tax changes in the workbook and nowhere else. */
class AnnexOneCellTest {
    private static AnnexOutcome outcome(ShippedRules<AnnexRequest, AnnexOutcome> rules, String number) {
        return rules.outcome(number, Map.of());
    }

    private static ShippedRules<AnnexRequest, AnnexOutcome> changed(
            String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(SHIPPED, sheet, row, header, value);
    }

    @ParameterizedTest
    @CsvSource({
        "Relance après l'échéance,        14, R05, RAPPELER_PLUS_TARD, RAPPELER_MAINTENANT",
        "Relance après l'échéance,        16, R06, RAPPELER_MAINTENANT, RAPPELER_PLUS_TARD",
        "Délai de réponse à la relance,   29, R07, RAPPELER_PLUS_TARD, ESCALADER",
        "Délai de la mise en demeure,     29, R09, RAPPELER_PLUS_TARD, ESCALADER",
        "Ancienneté à vérifier,           4,  R16, INSTRUIRE, RAPPELER_MAINTENANT"
    })
    void aDelay(String parameter, String value, String number, AnnexAnswer before, AnnexAnswer after) {
        assertThat(outcome(SHIPPED, number).answer()).isEqualTo(before);
        assertThat(outcome(changed("Paramètres", parameter, "Valeur", value), number)
                        .answer())
                .isEqualTo(after);
    }

    @Test
    void aRateOfPenalty() {
        assertThat(outcome(changed("Sanctions", "SA10", "→ Taux", "12,5 %"), "R06")
                        .penaltyAmount())
                .hasValueSatisfying(amount -> assertThat(amount).hasToString("1250.00"));
    }

    @Test
    void theLastDayOfTheCommonDeclaration() {
        assertThat(outcome(changed("Échéances", "EG02", "→ Au", "23"), "R01")
                        .due()
                        .orElseThrow()
                        .to())
                .isEqualTo("2026-02-23");
    }

    @Test
    void aThreshold() {
        assertThat(outcome(SHIPPED, "S01").answer()).isEqualTo(AnnexAnswer.RIEN);
        assertThat(outcome(changed("Seuils", "SE03", "Véhicules de la flotte", "< 99"), "S01")
                        .answer())
                .isEqualTo(AnnexAnswer.RAPPELER_MAINTENANT);
    }

    @Test
    void aTriggerOnceItIsReadOpensTheTax() {
        ShippedRules<AnnexRequest, AnnexOutcome> read =
                changed("Taxes annexes", "T26", "→ Source du fait générateur", "Lu dans le texte");
        assertThat(outcome(SHIPPED, "V25").answer()).isEqualTo(AnnexAnswer.NON_CONFIRME);
        assertThat(outcome(read, "V25").answer()).isEqualTo(AnnexAnswer.RAPPELER_PLUS_TARD);
        assertThat(outcome(read, "V25").next())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-04-30"));
    }

    @Test
    void aSourceThatIsDoubtedClosesTheTax() {
        assertThat(outcome(changed("Taxes annexes", "T13", "→ Source de l'échéance", "Non confirmé"), "R06")
                        .answer())
                .isEqualTo(AnnexAnswer.NON_CONFIRME);
    }

    @Test
    void aWording() {
        assertThat(changed("Suite", "SU31", "→ Motif", "Écrivez à l'entreprise.")
                        .decide(SHIPPED.request("R06", Map.of()))
                        .reasons())
                .extracting(Reason::label)
                .contains("Écrivez à l'entreprise.");
    }

    @Test
    void aFortySecondTaxIsOneRow() {
        AnnexRequest request = SHIPPED.request("R06", Map.of("taxCode", "T42"));
        assertThat(SHIPPED.outcome(request).answer()).isEqualTo(AnnexAnswer.INSTRUIRE);
        ShippedRules<AnnexRequest, AnnexOutcome> more = EditedWorkbook.withRows(
                SHIPPED,
                List.of(new NewRow(
                        "Taxes annexes",
                        "T13",
                        "T42",
                        Map.of("Taxe", "T42", "→ Nom de la taxe", "Taxe sur les enseignes numériques"))));
        assertThat(more.outcome(request).answer()).isEqualTo(AnnexAnswer.RAPPELER_MAINTENANT);
        assertThat(more.outcome(request).taxName()).contains("Taxe sur les enseignes numériques");
        assertThat(more.outcome(request).due().orElseThrow().to()).isEqualTo("2026-02-24");
    }

    /** The end of the period, 31 January 2026, tells; not the day of the examination, in March. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2026-01-31, RAPPELER_MAINTENANT",
        "2025-01-01, 2026-01-30, INSTRUIRE",
        "2026-01-31, 2026-12-31, RAPPELER_MAINTENANT",
        "2026-02-01, 2026-12-31, INSTRUIRE"
    })
    void aTaxComesAndGoesByItsDates(LocalDate from, LocalDate to, AnnexAnswer answer) {
        LegalPeriod validity = new LegalPeriod(Optional.of(from), Optional.of(to));
        ShippedRules<AnnexRequest, AnnexOutcome> dated = SHIPPED.with(
                "Taxes annexes",
                rows -> rows.stream()
                        .map(row -> row.id().equals("T13") ? during(row, validity) : row)
                        .toList());
        assertThat(outcome(dated, "R06").answer()).isEqualTo(answer);
    }

    private static Row during(Row row, LegalPeriod validity) {
        return new Row(
                row.id(), row.conditions(), row.outcomes(), row.legalBasis(), row.comment(), validity, row.number());
    }

    @Test
    void theFortyOneTaxesOfTheReferenceAreThere() {
        assertThat(SHIPPED.rules().tables().get(0).rows())
                .filteredOn(row -> row.id().startsWith("T"))
                .hasSize(41);
    }
}
