package fr.dgfip.bareme.oss.registration;

import static fr.dgfip.bareme.oss.registration.ShippedRegistration.CARELESS;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.RULES;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.always;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.codes;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class RegistrationGuardsTest {
    @ParameterizedTest
    @ValueSource(strings = {"38", "39", "41a", "M5", "M9", "N1", "I1", "I7", "I9", "Q7", "Q9", "Q14"})
    void aCarelessOfficeStillRegistersWhomNothingForbids(String number) {
        assertThat(outcome(CARELESS, number).decision()).isEqualTo(Ruling.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "40,  RG_INTERMEDIAIRE",
        "41b, RG_INTERMEDIAIRE",
        "41c, RG_INTERMEDIAIRE",
        "41e, RG_INTERMEDIAIRE",
        "I12, RG_INTERMEDIAIRE",
        "I2,  RG_PLUSIEURS_INTERMEDIAIRES",
        "M1,  RG_ETAT_IDENTIFICATION",
        "M2,  RG_ETAT_IDENTIFICATION",
        "M6,  RG_ETAT_IDENTIFICATION",
        "M11, RG_ETAT_IDENTIFICATION",
        "M13, RG_ETAT_IDENTIFICATION",
        "M15, RG_ETAT_IDENTIFICATION",
        "M16, RG_ETAT_IDENTIFICATION",
        "N2,  RG_ETAT_IDENTIFICATION",
        "N3,  RG_ETAT_IDENTIFICATION",
        "N5,  RG_ETAT_IDENTIFICATION",
        "I8,  RG_ETAT_IDENTIFICATION",
        "I10, RG_ETAT_IDENTIFICATION",
        "T2,  RG_ETAT_IDENTIFICATION",
        "T3,  RG_ETAT_IDENTIFICATION",
        "Z1,  RG_ETAT_IDENTIFICATION",
        "Q6,  RG_QUARANTAINE",
        "Q8,  RG_QUARANTAINE",
        "Q18, RG_QUARANTAINE"
    })
    void nobodyIsRegisteredAgainstTheLawThoughNoTableHoldsIt(String number, String guard) {
        RegistrationOutcome outcome = outcome(CARELESS, number);
        assertThat(outcome.decision()).isEqualTo(Ruling.MANUAL);
        assertThat(outcome.number()).isEmpty();
        assertThat(outcome.start()).isEmpty();
        assertThat(codes(CARELESS, number)).contains(guard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I3", "I13", "A1", "A8", "S4", "N11", "M20", "I20"})
    void nobodyIsRegisteredOverACheckThatIsUnmetOrUnknown(String number) {
        ShippedRules<RegistrationRequest, RegistrationOutcome> accepting = always(RULES, "Décision", "DE6");
        assertThat(outcome(accepting, number).decision()).isEqualTo(Ruling.MANUAL);
        assertThat(codes(accepting, number)).contains("RG_CONTROLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R09", "R10", "R12", "O01", "T01", "S01"})
    void nobodyIsRegisteredOnceTheOfficeDropsACheck(String code) {
        ShippedRules<RegistrationRequest, RegistrationOutcome> silent = RULES.with(
                "Contrôles",
                rows -> rows.stream().filter(row -> !row.id().startsWith(code)).toList());
        assertThat(outcome(silent, "38").decision()).isEqualTo(Ruling.MANUAL);
        assertThat(codes(silent, "38")).contains("RG_CONTROLE");
    }

    @Test
    void aCountryWronglyPutInTheUnionOpensNothing() {
        assertThat(outcome(always(RULES, "Territoires", "TE1"), "M9").decision())
                .isEqualTo(Ruling.MANUAL);
        assertThat(outcome(always(RULES, "Territoires", "TE1"), "40").decision())
                .isEqualTo(Ruling.MANUAL);
        assertThat(outcome(always(CARELESS, "Territoires", "TE1"), "40").decision())
                .isEqualTo(Ruling.MANUAL);
    }

    @Test
    void aMemberStateWronglyPutOutOfTheUnionOpensNothing() {
        assertThat(outcome(always(CARELESS, "Territoires", "TE6"), "N3").decision())
                .isEqualTo(Ruling.MANUAL);
        assertThat(outcome(always(RULES, "Territoires", "TE6"), "38").decision())
                .isEqualTo(Ruling.MANUAL);
    }

    @Test
    void aRefusalHasAGround() {
        assertThat(codes(always(RULES, "Décision", "DE2"), "38")).contains("RG_REFUS_SANS_MOTIF");
        ShippedRules<RegistrationRequest, RegistrationOutcome> groundless = RULES.with(
                "Contrôles",
                rows -> rows.stream()
                        .map(row -> ShippedRules.copy(
                                row,
                                row.id(),
                                row.conditions(),
                                row.outcomes().stream()
                                        .map(value -> value.filter(found -> !(found instanceof Ground)))
                                        .toList()))
                        .toList());
        RegistrationOutcome outcome = outcome(groundless, "40");
        assertThat(outcome.decision()).isEqualTo(Ruling.MANUAL);
        assertThat(codes(groundless, "40")).contains("RG_REFUS_SANS_MOTIF");
    }

    @ParameterizedTest
    @CsvSource({"39, DU4", "D5, DU4", "41a, DU4", "41a, DU7", "38, DU1"})
    void theStartOfUseIsNeverOneThatDoesNotGoWithTheRequest(String number, String row) {
        ShippedRules<RegistrationRequest, RegistrationOutcome> office = always(RULES, "Début d'utilisation", row);
        assertThat(outcome(office, number).decision()).isEqualTo(Ruling.MANUAL);
        assertThat(outcome(office, number).start()).isEmpty();
        assertThat(codes(office, number)).contains("RG_DEBUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Territoires",
                "Début d'utilisation",
                "Opérations",
                "Exclusions passées",
                "Décision",
                "Numéro à utiliser",
                "Points ouverts"
            })
    void aTableWithoutAnAnswerHandsTheRequestToAnAgent(String table) {
        RegistrationOutcome outcome = outcome(RULES.without(table), "Q2");
        assertThat(outcome.decision()).isEqualTo(Ruling.MANUAL);
        assertThat(outcome.automatic()).isFalse();
        assertThat(codes(RULES.without(table), "Q2")).contains("RG_TABLE_SANS_REPONSE");
    }

    @Test
    void onlyAClearAcceptanceIsAutomaticAndEveryRefusalHasItsGroundsWithTheMainOneFirst() {
        for (TestCase testCase : RULES.rules().cases()) {
            RegistrationOutcome outcome = outcome(RULES, testCase.number(), Map.of());
            boolean clear =
                    outcome.decision() == Ruling.ACCEPT && outcome.toJudge().isEmpty();
            assertThat(RULES.type().automation(outcome))
                    .as(testCase.number())
                    .isEqualTo(clear ? Automation.FULL : Automation.ASSISTED);
            assertThat(outcome.mainGround())
                    .isEqualTo(outcome.grounds().stream().findFirst());
            assertThat(outcome.grounds().isEmpty()).isEqualTo(outcome.decision() != Ruling.REFUSE);
        }
    }

    @Test
    void anAcceptanceThatLeavesAPointToAnAgentIsNotAutomatic() {
        RegistrationOutcome outcome = outcome(always(RULES, "Décision", "DE6"), "T1");
        assertThat(outcome.decision()).isEqualTo(Ruling.ACCEPT);
        assertThat(outcome.toJudge()).isEqualTo(List.of(CheckCode.R08));
        assertThat(outcome.automatic()).isFalse();
        assertThat(outcome.firstReturn()).isEqualTo(Optional.empty());
    }
}
