package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.codes;
import static fr.dgfip.bareme.recovery.action.ShippedActions.file;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.fact.ReachEffect;
import fr.dgfip.bareme.recovery.action.fact.Route;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law forbids on a file is never recommended, whatever an office writes in its tables. */
class ActionGuardsTest {
    /** An office that has dropped every gate and every precondition, and lets everything be reached. */
    private static final ShippedRules<RecoveryRequest, RecoveryAdvice> CARELESS = RULES.without("Portes")
            .without("Incompatibilités")
            .without("Préconditions")
            .with(
                    "Ressources",
                    rows -> rows.stream()
                            .map(row -> ShippedRules.copy(
                                    row,
                                    row.id(),
                                    row.conditions(),
                                    row.outcomes().stream()
                                            .map(value -> value.map(found ->
                                                    found == ReachEffect.EXCLU ? (Object) ReachEffect.ATTEINT : found))
                                            .toList()))
                            .toList());

    @Test
    void aCarelessOfficeStillRecommendsWhatNothingForbids() {
        assertThat(advice(CARELESS, "V01").recommended()).contains("SATD_BANQUE", "MED");
    }

    @ParameterizedTest
    @CsvSource({
        "B21, SATD_BANQUE,     GA_PRESCRIPTION",
        "B21, MED,             GA_PRESCRIPTION",
        "B21, DIR_L267,        GA_PRESCRIPTION",
        "V08, MED,             GA_SURSIS",
        "B10, SATD_BANQUE,     GA_SURSIS",
        "B11, COMPENS,         GA_SURSIS",
        "V04, MED,             GA_PROCEDURE",
        "V04, PUBLI_PRIV,      GA_PROCEDURE",
        "B48, HYPO_LEGALE,     GA_PROCEDURE",
        "B48, SAISIE_IMMO,     GA_PROCEDURE",
        "B94, MED,             GA_SANS_TITRE",
        "B94, PUBLI_PRIV,      GA_SANS_TITRE",
        "V13, SATD_ASSURANCE,  GA_INSAISISSABLE",
        "V18, SATD_EMPLOYEUR,  GA_INSAISISSABLE",
        "V17, SAISIE_VENTE,    GA_INSAISISSABLE",
        "C01, SAISIE_IMMO,     GA_INSAISISSABLE",
        "V16, REPRISE_LJ,      GA_REPRISE"
    })
    void nothingForbiddenIsOpenThoughNoTableHoldsIt(String number, String action, String guard) {
        RecoveryAdvice advice = advice(CARELESS, number);
        assertThat(item(advice, action).standing()).isIn(Standing.BLOCKED, Standing.NOT_APPLICABLE);
        assertThat(advice.recommended()).doesNotContain(action);
        if (item(advice, action).standing() == Standing.BLOCKED) {
            assertThat(item(advice, action).gates()).contains(guard);
            assertThat(codes(CARELESS, number)).contains(guard);
        }
    }

    @Test
    void aBuildingIsNotSeizedWhenMovablesCoverTheDebt() {
        RecoveryAdvice advice = advice(CARELESS, "C03");
        assertThat(item(advice, "SAISIE_IMMO").standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(item(advice, "SAISIE_IMMO").gates()).contains("GA_PROPORTION");
        assertThat(advice.recommended()).contains("SATD_BANQUE").doesNotContain("SAISIE_IMMO");
    }

    @Test
    void whatOnlyAnOrganMayDoIsSignalledAndNeverRecommended() {
        RecoveryAdvice advice = advice(CARELESS, "V01");
        assertThat(advice.recommended()).doesNotContain("EXTENSION", "INSUFF_ACTIF", "SANCTIONS");
        assertThat(advice.signals()).contains("EXTENSION");
        assertThat(codes(CARELESS, "V01")).contains("GA_ORGANE");
    }

    @ParameterizedTest
    @CsvSource({"B76, GA_AVANT_LE_POLE", "B70, GA_AVANT_LE_POLE", "B80, GA_DIRECTION_DECIDE", "V01, GA_DIRECTION_DECIDE"
    })
    void nothingIsTransmittedBeforeThePoleNorWithoutTheDirection(String number, String guard) {
        ShippedRules<RecoveryRequest, RecoveryAdvice> eager = RULES.with("Pôle", rows -> List.of(always(rows, "PL10")));
        assertThat(advice(eager, "V16").pole().route()).isEqualTo(Route.TRANSMIT);
        assertThat(advice(eager, number).pole().route()).isEqualTo(Route.NONE);
        assertThat(codes(eager, number)).contains(guard);
    }

    private static Row always(List<Row> rows, String id) {
        Row row = ShippedRules.unconditional(rows, id);
        return new Row(
                id,
                row.conditions(),
                row.outcomes(),
                row.legalBasis(),
                row.comment(),
                LegalPeriod.ALWAYS,
                row.number());
    }

    @Test
    void aPoleTableWithoutAnAnswerLeavesTheFileToAnAgent() {
        assertThat(advice(RULES.without("Pôle"), "V16").pole().route()).isEqualTo(Route.NONE);
        assertThat(codes(RULES.without("Pôle"), "V16")).contains("GA_TABLE_SANS_REPONSE");
    }

    @Test
    void anEmptyCatalogueSaysThatNothingIsRecommended() {
        RecoveryAdvice advice = advice(RULES.without("Catalogue"), "V01");
        assertThat(advice.actions()).isEmpty();
        assertThat(advice.warnings())
                .anySatisfy(text -> assertThat(text).startsWith("Aucune action n'est recommandée"));
    }

    @Test
    void aRowThatNamesNoActionIsToldAndNotLost() {
        ShippedRules<RecoveryRequest, RecoveryAdvice> misspelt = RULES.with(
                "Incompatibilités",
                rows -> ShippedRules.replacing(rows, rowOn(rows, "PREALABLES"), "PREALABLES", "PREALABLE"));
        assertThat(codes(misspelt, "B94")).contains("GA_CODE_INCONNU");
        assertThat(codes(RULES, "B94")).doesNotContain("GA_CODE_INCONNU");
    }

    private static String rowOn(List<Row> rows, String target) {
        return rows.stream()
                .filter(row -> row.outcomes().contains(Optional.of((Object) target)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void noCaseNamesAnUnknownActionOrGroup() {
        RULES.rules()
                .cases()
                .forEach(testCase -> assertThat(codes(RULES, testCase.number()))
                        .as(testCase.number())
                        .doesNotContain("GA_CODE_INCONNU"));
    }

    @Test
    void aGoodOfTheDirectorThatCannotBeSeizedDoesNotKeepHimFromBeingSued() {
        Map<String, Object> file = file("V05", Map.of("assets", List.of(directors("MOVABLES", true))));

        assertThat(item(advice(RULES, file), "DIR_L267").standing()).isEqualTo(Standing.RECOMMENDED);
    }

    @Test
    void aGoodOfTheDebtorInProceedingsDoesNotKeepASuretyFromTheDirectors() {
        Map<String, Object> directors = directors("REAL_ESTATE", false);
        Map<String, Object> debtors = new HashMap<>(directors);
        debtors.put("id", "IMMEUBLE");
        debtors.put("ownership", "FULL");
        RecoveryAdvice alone = advice(RULES, file("D13", Map.of("assets", List.of(directors))));
        RecoveryAdvice both = advice(RULES, file("D13", Map.of("assets", List.of(directors, debtors))));

        assertThat(item(alone, "SURETE_JUD").standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(item(both, "SURETE_JUD").standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(item(advice(RULES, file("D13", Map.of("assets", List.of(debtors)))), "SURETE_JUD")
                        .standing())
                .isEqualTo(Standing.BLOCKED);
    }

    private static Map<String, Object> directors(String type, boolean inDwelling) {
        return Map.of(
                "id",
                "BIEN",
                "type",
                type,
                "ownership",
                "DIRECTOR_OWN",
                "value",
                "300000.00",
                "unseizable",
                false,
                "pledged",
                false,
                "mainResidence",
                false,
                "inDwelling",
                inDwelling);
    }
}
