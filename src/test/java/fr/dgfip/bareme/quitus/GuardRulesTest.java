package fr.dgfip.bareme.quitus;

import static fr.dgfip.bareme.quitus.ShippedQuitus.RULES;
import static fr.dgfip.bareme.quitus.ShippedQuitus.careless;
import static fr.dgfip.bareme.quitus.ShippedQuitus.codes;
import static fr.dgfip.bareme.quitus.ShippedQuitus.decide;
import static fr.dgfip.bareme.quitus.ShippedQuitus.outcome;
import static fr.dgfip.bareme.quitus.ShippedQuitus.refusing;
import static fr.dgfip.bareme.quitus.ShippedQuitus.refusingWithoutGround;
import static fr.dgfip.bareme.quitus.ShippedQuitus.request;
import static fr.dgfip.bareme.quitus.ShippedQuitus.with;
import static fr.dgfip.bareme.quitus.ShippedQuitus.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class GuardRulesTest {
    /** A file whose proof of address is missing. */
    private static final List<Map<String, Object>> WITHOUT_ADDRESS = List.of(
            Map.of("code", "D01", "readable", true),
            Map.of("code", "D03", "readable", true),
            Map.of("code", "D05", "readable", true),
            Map.of("code", "D06", "readable", true));

    @Test
    void aCarelessOfficeStillDeliversFaultlessFilesAutomatically() {
        assertThat(outcome(careless(), request("M13", Map.of())).circuit()).isEqualTo(Circuit.AUTOMATIC);
    }

    @ParameterizedTest
    @CsvSource({
        "M18,  GF_DOSSIER_INCOMPLET",
        "M18b, GF_DOSSIER_INCOMPLET",
        "M04,  GF_TVA_NON_ACQUITTEE",
        "M05,  GF_DIVERGENCE",
        "M17,  GF_REGIME_NON_JUSTIFIE",
        "M30,  GF_TVA_NON_DECLAREE"
    })
    void neverGoesOutAutomaticallyThoughNoTableHoldsIt(String number, String guard) {
        Decision.Decided decided = decide(careless(), request(number, Map.of()));
        assertThat(((QuitusOutcome) decided.outcome()).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(decided)).contains(guard);
    }

    /** Under the newest workbook, whose threshold and table of phases know the experiment. */
    @Test
    @DisplayName("M37 : pas de circuit automatique pendant l'expérimentation")
    void nothingGoesOutAutomaticallyWithoutTheRiskModule() {
        Decision.Decided decided = decide(careless(), ShippedQuitus.duringTheExperiment("M37"));
        assertThat(((QuitusOutcome) decided.outcome()).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(decided)).contains("GF_SANS_MODULE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L04", "L05", "L11"})
    void theAutomaticCircuitOnlyFavoursTheApplicant(String unfavourableRow) {
        RuleSet rules = with(
                without(without(refusing(unfavourableRow), "Drapeaux"), "Grille de risque"), "Phases", rows -> rows);
        Decision.Decided decided = decide(rules, request("M13", Map.of()));
        QuitusOutcome outcome = (QuitusOutcome) decided.outcome();
        assertThat(outcome.circuit()).isNotEqualTo(Circuit.AUTOMATIC);
    }

    @Test
    void aRefusalIsNeverAutomatic() {
        RuleSet rules = without(without(refusing("L01"), "Drapeaux"), "Grille de risque");
        Decision.Decided decided = decide(rules, request("M16", Map.of()));
        QuitusOutcome outcome = (QuitusOutcome) decided.outcome();
        assertThat(outcome.status()).isEqualTo(Status.REFUSAL_PROPOSED);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(decided)).contains("GF_REFUS");
    }

    @Test
    @DisplayName("CE, 6 avril 2018, n° 403401 (M20) : le soupçon ne refuse pas le dossier complet d'un particulier")
    void suspicionAloneNeverRefusesACompletePrivateFile() {
        QuitusRequest suspected = request("M45", Map.of("applicant.watchListed", true));
        Decision.Decided decided = decide(refusing("L03"), suspected);
        QuitusOutcome outcome = (QuitusOutcome) decided.outcome();
        assertThat(outcome.status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(outcome.refusalGround()).isEmpty();
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(decided)).contains("GF_SOUPCON_SANS_REFUS");
    }

    @Test
    @DisplayName("M20 : un particulier ne doit pas les pièces du 4° de l'article 242 quaterdecies")
    void aPrivateBuyerOwesNoProofOfTheMargin() {
        QuitusOutcome outcome = outcome(RULES, request("M45", Map.of()));
        assertThat(outcome.requiredDocuments()).doesNotContain("D07", "D08", "D09");
        assertThat(outcome.delivery()).isEqualTo(Delivery.DELIVRER);
    }

    @Test
    void aStatusThatRefusesIsARefusalWhateverTheRowSaysToDo() {
        RuleSet rules = with(
                RULES,
                "Délivrance",
                rows -> ShippedQuitus.replacing(rows, "L17", Status.DECIDED, Status.REFUSAL_PROPOSED));
        Decision.Decided decided = decide(rules, request("M13", Map.of()));
        QuitusOutcome outcome = (QuitusOutcome) decided.outcome();
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome.status()).isEqualTo(Status.TO_EXAMINE);
    }

    @Test
    void aStatusCannotHideAnUnpaidDelivery() {
        RuleSet silent = without(without(RULES, "Drapeaux"), "Grille de risque");
        RuleSet rules = with(
                silent,
                "Délivrance",
                rows -> ShippedQuitus.replacing(
                        ShippedQuitus.replacing(rows, "L11", Delivery.DELIVRER_APRES_PAIEMENT, Delivery.DELIVRER),
                        "L11",
                        Status.AWAITING_PAYMENT,
                        Status.TO_COMPLETE));
        assertThat(outcome(rules, request("M04", Map.of())).circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    void aPersonUnderTheDerogatoryRegimeIsNotRefusedOnSuspicionEither() {
        QuitusRequest complete =
                request("M13", Map.of("applicant.type", "PBRD", "applicant.intraEuPurchases", "1000.00"));
        assertThat(outcome(refusing("L03"), complete).status()).isEqualTo(Status.TO_EXAMINE);
    }

    @Test
    void aPrivateFileThatIsNotCompleteMayBeRefused() {
        QuitusRequest incomplete = request("M45", Map.of("completionRequests", 1, "documents", WITHOUT_ADDRESS));
        assertThat(outcome(refusing("L03"), incomplete).status()).isEqualTo(Status.REFUSAL_PROPOSED);
    }

    @Test
    void aRefusalWithoutALawfulGroundGoesToAnAgent() {
        Decision.Decided decided = decide(refusingWithoutGround(), request("M16", Map.of()));
        assertThat(((QuitusOutcome) decided.outcome()).status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(codes(decided)).contains("GF_REFUS_SANS_MOTIF");
    }

    @Test
    @DisplayName("CE, ord., 18 février 2016, n° 396964, SARL Top Car 57 (M21) : TVA impayée, pas de délivrance")
    void aDealerWhoHasNotPaidGetsNoCertificate() {
        QuitusOutcome outcome = outcome(RULES, request("M17", Map.of()));
        assertThat(outcome.delivery()).isEqualTo(Delivery.DELIVRER_APRES_PAIEMENT);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    @DisplayName("CE, 13 janvier 2026, n° 496988, International Cars (M23) : le faux mandataire acquiert lui-même")
    void anAgentWhoInvoicesInItsOwnNameOwesVatOnTheWholePrice() {
        QuitusOutcome outcome = outcome(RULES, request("X06", Map.of()));
        assertThat(outcome.vat().orElseThrow().payableBy()).isEqualTo(PayableBy.INTERMEDIAIRE);
        assertThat(outcome.vat().orElseThrow().base()).hasToString("18500.00");
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    @DisplayName("Cass. crim., 3 décembre 2014, n° 13-82.099 (M24) : un VIN en opposition n'est pas délivré")
    void aVehicleUnderOppositionIsExaminedByAnAgent() {
        QuitusOutcome outcome = outcome(RULES, request("M13", Map.of("vehicle.vinSignal", "OPPOSITION")));
        assertThat(outcome.delivery()).isEqualTo(Delivery.INSTRUIRE);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phases", "Champ", "Neuf ou occasion", "TVA", "Délivrance"})
    void aTableWithoutAnAnswerHandsTheRequestToAnAgent(String table) {
        Decision.Decided decided = decide(without(RULES, table), request("M01", Map.of()));
        assertThat(((QuitusOutcome) decided.outcome()).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(((QuitusOutcome) decided.outcome()).status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(codes(decided)).contains("GF_TABLE_SANS_REPONSE");
    }

    @Test
    void aTableConflictHandsTheRequestToAnAgent() {
        RuleSet doubled = with(RULES, "Neuf ou occasion", rows -> ShippedQuitus.twice(rows, "N2"));
        Decision.Decided decided = decide(doubled, request("M01", Map.of()));
        assertThat(((QuitusOutcome) decided.outcome()).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(decided)).contains("GF_TABLE_SANS_REPONSE");
    }

    @Test
    void theTableOfScopeCannotOpenTheAutomaticCircuit() {
        RuleSet rules =
                with(RULES, "Champ", rows -> ShippedQuitus.replacing(rows, "C2", Circuit.NONE, Circuit.AUTOMATIC));
        assertThat(outcome(rules, request("M26", Map.of())).circuit()).isEqualTo(Circuit.NONE);
    }
}
