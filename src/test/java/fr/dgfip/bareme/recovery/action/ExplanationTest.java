package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.advice;
import static fr.dgfip.bareme.recovery.action.ShippedActions.file;
import static fr.dgfip.bareme.recovery.action.ShippedActions.item;
import static fr.dgfip.bareme.recovery.action.ShippedActions.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.recovery.action.examination.ActionItem;
import fr.dgfip.bareme.recovery.action.examination.Comparison;
import fr.dgfip.bareme.recovery.action.examination.NearMiss;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why this order, and what would change it. */
class ExplanationTest {
    private static final Pattern SIGNED = Pattern.compile("[+-]\\d+,\\d");

    @Test
    void theLargestPartsSayWhyTheFirstComesBeforeTheSecond() {
        assertThat(advice(RULES, "V16").comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.before()).isEqualTo("HYPO_LEGALE");
            assertThat(comparison.after()).isEqualTo("SAISIE_IMMO");
            assertThat(comparison.why())
                    .startsWith(
                            "« Hypothèque légale du Trésor » (69,9) avant « Saisie immobilière » (43,3) : gain de rang +15,0")
                    .contains("malgré chance de succès -2,5");
        });
    }

    @Test
    void aSeizureWouldBeFirstIfABankAccountWereKnown() {
        assertThat(advice(RULES, "V03").nearMisses())
                .filteredOn(miss -> miss.action().equals("SATD_BANQUE"))
                .singleElement()
                .extracting(NearMiss::what)
                .asString()
                .contains("viendrait en premier si un compte bancaire était connu");
    }

    @Test
    void whatAnotherActionAlreadyBeatsIsNoNearMiss() {
        assertThat(advice(RULES, "V16").nearMisses())
                .extracting(NearMiss::action)
                .doesNotContain("SATD_BANQUE");
    }

    @Test
    void whatABetterActionWouldBeatByTheSameThingIsNoNearMiss() {
        Map<String, Object> proved = Map.of(
                "liablePersons", List.of(), "evidence", List.of(Map.of("action", "SAISIE_IMMO", "completeness", 100)));
        assertThat(advice(RULES, "D39", proved).nearMisses())
                .extracting(NearMiss::action)
                .contains("HYPO_LEGALE", "SAISIE_VENTE")
                .doesNotContain("SAISIE_IMMO");
    }

    @Test
    void aBlockedActionSaysByWhichGateAndUntilWhen() {
        ActionItem seizure = item(advice(RULES, "B01"), "SATD_BANQUE");
        assertThat(seizure.gates()).containsExactly("G_MED_RUNNING");
        assertThat(seizure.until()).hasValueSatisfying(date -> assertThat(date).isEqualTo("2026-03-17"));
        assertThat(item(advice(RULES, "V04"), "SATD_BANQUE").until()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"V07", "V16", "V19", "V21", "B22", "B30", "B98", "D02", "D45"})
    void whatTheOrderRestsOnAddsUpToTheGap(String number) {
        assertThat(advice(RULES, number).comparisons()).isNotEmpty().allSatisfy(ExplanationTest::addsUp);
    }

    private static void addsUp(Comparison comparison) {
        String reasons = comparison.why().substring(comparison.why().indexOf(" : "));
        BigDecimal sum = SIGNED.matcher(reasons)
                .results()
                .map(found -> new BigDecimal(found.group().replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(comparison.why()).isEqualByComparingTo(comparison.gap());
    }

    @Test
    void twoWeightsOfOneLabelAreTakenTogether() {
        RecoveryAdvice advice = advice(RULES, "V21", Map.of("businessSale", Map.of("publishedOn", "2026-07-01")));
        assertThat(advice.recommended()).startsWith("PUBLI_PRIV", "OPPO_PRIX");
        assertThat(advice.comparisons()).allSatisfy(ExplanationTest::addsUp);
    }

    @Test
    void flagranceNeedsNoJudgeThoughThereIsNoTitle() {
        assertThat(item(advice(RULES, "D12"), "FLAGRANCE").judge()).isFalse();
        assertThat(item(advice(RULES, "B94"), "CONSERV_SAISIE").judge()).isTrue();
    }

    @Test
    void onceTheDirectorIsSuedOnlyHisGoodsMayBeCharged() {
        ActionItem before = item(advice(RULES, "V05"), "SURETE_JUD");
        assertThat(before.standing()).isEqualTo(Standing.BLOCKED);
        ActionItem after = item(advice(RULES, "D13"), "SURETE_JUD");
        assertThat(after.standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(after.steps()).singleElement().asString().contains("jamais sur ceux du débiteur");
        Map<String, Object> file = file("D13", Map.of());
        Map<String, Object> mixed = new HashMap<>(file);
        mixed.put("assets", with(file, "assets", RandomFiles.wealth("SIEGE", "REAL_ESTATE")));
        assertThat(item(advice(RULES, mixed), "SURETE_JUD")).isEqualTo(after);
    }

    @Test
    void whatIsLeftUnsaidIsTold() {
        assertThat(advice(RULES, "D48").warnings())
                .anySatisfy(text -> assertThat(text).contains("le sursis suspend la prescription"));
        assertThat(advice(RULES, "V16").warnings())
                .noneSatisfy(text -> assertThat(text).contains("date limite"));
        assertThat(advice(RULES, "V12").warnings())
                .anySatisfy(
                        text -> assertThat(text).contains("Créance C1").contains("la date limite de paiement du rôle"));
        assertThat(advice(RULES, "V16", Map.of("evidence", List.of(Map.of("action", "SAISIE_IMO", "completeness", 80))))
                        .warnings())
                .anySatisfy(text -> assertThat(text).contains("« SAISIE_IMO »").contains("ne comptent pas"));
    }

    @Test
    void anUnconfirmedActIsToldAndNotCounted() {
        RecoveryAdvice advice = advice(RULES, "B27");
        assertThat(advice.warnings())
                .anySatisfy(text -> assertThat(text).contains("Créance C1").contains("n'est pas confirmé"));
        assertThat(advice(RULES, "B25").warnings()).isEmpty();
    }

    @Test
    void theComputationOfThePrescriptionNamesItsActsAndSuspensions() {
        assertThat(advice(RULES, "B25").prescription().how())
                .isEqualTo(
                        "Depuis le 02/06/2025 (SATD sur un compte bancaire) : 4 ans, soit jusqu'au 02/06/2029 inclus (LPF, art. L. 274).");
        assertThat(advice(RULES, "B23").prescription().how())
                .contains("reportés de 31 jours de suspension")
                .contains("L. 277");
        assertThat(advice(RULES, "B22").prescription().how()).contains("6 ans");
    }

    @Test
    void anActionThatIsNotApplicableSaysWhichPreconditionFails() {
        assertThat(item(advice(RULES, "V01"), "DIR_L267").conditions())
                .containsExactly("Qui dirige la société, en droit ou en fait ?");
        assertThat(item(advice(RULES, "V12"), "SAISIE_IMMO").conditions())
                .singleElement()
                .asString()
                .endsWith("elle serait possible si un immeuble du débiteur était connu.");
    }

    @Test
    void aPartOfTheDebtInSursisIsLeftOut() {
        assertThat(item(advice(RULES, "B12"), "SATD_BANQUE").amount()).hasToString("7000.00");
        assertThat(item(advice(RULES, "B46"), "SATD_BANQUE").amount()).hasToString("5000.00");
        assertThat(item(advice(RULES, "V14"), "SOL_ASSOCIE").expected())
                .hasValueSatisfying(amount -> assertThat(amount).hasToString("10800.00"));
    }

    @Test
    void unknownValuesNeverCountAsCover() {
        Map<String, Object> unknown = file("V17", Map.of());
        assertThat(advice(RULES, unknown).scoreParts())
                .noneSatisfy(part -> assertThat(part.label()).isEqualTo("part de la dette couverte"));
    }
}
