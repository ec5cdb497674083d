package fr.dgfip.bareme.recovery.annex;

import static fr.dgfip.bareme.recovery.annex.ShippedAnnex.SHIPPED;
import static fr.dgfip.bareme.recovery.annex.ShippedAnnex.careless;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class AnnexGuardsTest {
    private static final List<AnnexAnswer> ASKING =
            List.of(AnnexAnswer.RAPPELER_MAINTENANT, AnnexAnswer.RAPPELER_PLUS_TARD, AnnexAnswer.ESCALADER);

    private static Decision.Decided decide(ShippedRules<AnnexRequest, AnnexOutcome> rules, String number) {
        return rules.decide(rules.request(number, Map.of()));
    }

    private static AnnexOutcome outcome(Decision.Decided decided) {
        return (AnnexOutcome) decided.outcome();
    }

    @Test
    void aCarelessOfficeStillRemindsWhoIsLate() {
        Decision.Decided decided = decide(careless("SU31"), "R06");
        assertThat(outcome(decided).answer()).isEqualTo(AnnexAnswer.RAPPELER_MAINTENANT);
        assertThat(outcome(decided).agent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "V25, SU31, GA_NON_CONFIRME,   NON_CONFIRME",
        "U02, SU31, GA_NON_CONFIRME,   NON_CONFIRME",
        "U09, SU23, GA_NON_CONFIRME,   NON_CONFIRME",
        "U01, SU36, GA_NON_CONFIRME,   NON_CONFIRME",
        "U14, SU04, GA_NON_CONFIRME,   NON_CONFIRME",
        "E08, SU31, GA_INFORMATION,    A_COMPLETER",
        "R03, SU31, GA_AVANT_ECHEANCE, INSTRUIRE",
        "R01, SU34, GA_AVANT_ECHEANCE, INSTRUIRE",
        "V22, SU31, GA_AVANT_ECHEANCE, INSTRUIRE",
        "F03, SU09, GA_AVANT_ECHEANCE, INSTRUIRE",
        "F01, SU31, GA_DEJA_DEPOSEE,   INSTRUIRE",
        "F02, SU25, GA_DEJA_DEPOSEE,   INSTRUIRE",
        "X05, SU31, GA_DISPENSE,       INSTRUIRE",
        "X07, SU34, GA_DISPENSE,       INSTRUIRE",
        "V26, SU31, GA_DISPENSE,       INSTRUIRE",
        "X01, SU31, GA_NON_ATTENDUE,   INSTRUIRE",
        "S01, SU34, GA_NON_ATTENDUE,   INSTRUIRE",
        "R14, SU04, GA_OUBLI,          INSTRUIRE",
        "R06, SU03, GA_OUBLI,          INSTRUIRE",
        "F02, SU04, GA_OUBLI,          INSTRUIRE",
        "L05, SU03, GA_OUBLI,          INSTRUIRE",
        "L22, SU03, GA_OUBLI,          INSTRUIRE",
        "L12, SU03, GA_OUBLI,          INSTRUIRE",
        "Z16, SU03, GA_OUBLI,          INSTRUIRE",
        "E11, SU36, GA_TAXATION,       INSTRUIRE"
    })
    void whatTheLawForbidsIsReplaced(String number, String row, String guard, AnnexAnswer answer) {
        Decision.Decided decided = decide(careless(row), number);
        assertThat(outcome(decided).answer()).isEqualTo(answer);
        assertThat(outcome(decided).step()).isEmpty();
        assertThat(outcome(decided).agent()).isTrue();
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    /** Whatever one row an office keeps, a tax that is not confirmed is never the ground of a letter, nor of a due date to come. */
    @ParameterizedTest
    @ValueSource(strings = {"SU23", "SU27", "SU31", "SU32", "SU34", "SU35", "SU36", "SU37", "SU38", "SU08", "SU09"})
    void noRowOpensAnUnconfirmedTax(String row) {
        SHIPPED.rules().cases().stream()
                .filter(testCase -> "NON_CONFIRME".equals(testCase.expected().get("/answer")))
                .forEach(testCase -> assertThat(outcome(decide(careless(row), testCase.number()))
                                .answer())
                        .as(testCase.number() + " " + row)
                        .isNotIn(ASKING));
    }

    /** Each tax of the catalogue that is marked unconfirmed, under each regime, long after any due date. */
    @ParameterizedTest
    @EnumSource(VatRegime.class)
    void noTaxMarkedUnconfirmedIsEverReminded(VatRegime regime) {
        List<String> unconfirmed = SHIPPED.rules().tables().get(0).rows().stream()
                .filter(row -> row.outcomes().contains(Optional.of(Confidence.NON_CONFIRMEE)))
                .map(Row::id)
                .toList();
        // Twelve triggers that were not read, and T15 and T39, whose due date was not found.
        assertThat(unconfirmed).hasSize(14);
        unconfirmed.forEach(code -> assertThat(SHIPPED.outcome("R06", Map.of("taxCode", code, "regime", regime.name()))
                        .answer())
                .as(code)
                .isEqualTo(AnnexAnswer.NON_CONFIRME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taxes annexes", "Échéances", "Suite"})
    void aTableWithoutAnAnswerHandsTheCaseToAnAgent(String table) {
        Decision.Decided decided = decide(SHIPPED.without(table), "R06");
        assertThat(outcome(decided).answer()).isEqualTo(AnnexAnswer.INSTRUIRE);
        assertThat(outcome(decided).agent()).isTrue();
        assertThat(ShippedRules.codes(decided)).contains("GA_TABLE_SANS_REPONSE");
    }

    @Test
    void twoRowsOfOneTaxHandTheCaseToAnAgent() {
        Decision.Decided decided =
                decide(SHIPPED.with("Taxes annexes", rows -> ShippedRules.twice(rows, "T13")), "R06");
        assertThat(ShippedRules.codes(decided)).contains("GA_TABLE_SANS_REPONSE");
    }

    /** Every row that matches one of the shipped cases is told with its cell and a sentence. */
    @Test
    void everyReasonNamesItsRowAndItsLaw() {
        SHIPPED.rules()
                .cases()
                .forEach(testCase -> assertThat(
                                decide(SHIPPED, testCase.number()).reasons())
                        .as(testCase.number())
                        .allSatisfy(reason -> {
                            assertThat(reason.label()).isNotBlank();
                            assertThat(reason.legalBasis()).isPresent();
                        }));
    }
}
