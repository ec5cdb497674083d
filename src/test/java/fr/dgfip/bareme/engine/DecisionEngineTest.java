package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.Parcels.AS_OF;
import static fr.dgfip.bareme.engine.Parcels.REFORM;
import static fr.dgfip.bareme.engine.Parcels.fees;
import static fr.dgfip.bareme.engine.Parcels.request;
import static fr.dgfip.bareme.engine.Parcels.risks;
import static fr.dgfip.bareme.engine.Parcels.routes;
import static fr.dgfip.bareme.engine.Parcels.ruleSet;
import static fr.dgfip.bareme.engine.Parcels.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.decision.Decision.Decided;
import fr.dgfip.bareme.decision.Decision.Undecided;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.Trace.ParameterRead;
import fr.dgfip.bareme.decision.Trace.TableAnswer;
import fr.dgfip.bareme.engine.Parcel.Outcome;
import fr.dgfip.bareme.engine.Parcel.Request;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.NearMiss;
import fr.dgfip.bareme.vocabulary.FactTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionEngineTest {
    private static final DecisionEngine ENGINE = TestRules.engine(TestRules.PARCEL);
    private static final Parcel TYPE = new Parcel();

    private static Decided decided(Request request, RuleSet ruleSet) {
        return (Decided) ENGINE.decide(TYPE, request, ruleSet, AS_OF);
    }

    private static Undecided undecided(DecisionEngine engine, Request request, RuleSet ruleSet) {
        return (Undecided) engine.decide(TYPE, request, ruleSet, AS_OF);
    }

    private static List<String> codes(Decided decided) {
        return decided.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void allInsertsTheOutcomeOfEveryMatchingRow() {
        Decided decided = decided(request(25, "FR", "2000"), standard());

        assertThat(decided.outcome()).isEqualTo(new Outcome("SLOW", 11, 0));
        assertThat(codes(decided)).containsExactly("R1", "R4");
    }

    @Test
    void twoRowsThatConcludeTheSameBothCount() {
        Decided decided = decided(request(1, "DE", "10"), standard());

        assertThat(decided.outcome()).isEqualTo(new Outcome("FAST", 6, 0));
        assertThat(codes(decided)).containsExactly("R2", "R3");
    }

    @Test
    void twoEqualFactsAreBothAnswered() {
        Decided decided = decided(request(1, "FR", "10", "livre", "livre"), standard());

        assertThat(decided.outcome()).isEqualTo(new Outcome("FAST", 0, 14));
        assertThat(codes(decided)).containsExactly("F2", "F2");
    }

    @Test
    void firstInsertsTheOutcomeOfTheFirstMatchingRow() {
        Decided decided = decided(request(1, "FR", "10", "livre"), standard());

        assertThat(decided.outcome()).isEqualTo(new Outcome("FAST", 0, 7));
        assertThat(decided.trace().tables()).contains(new TableAnswer("Frais", "Item", List.of("F2"), "MATCHED"));
    }

    @Test
    void rowsHoldOnTheLegalDateOfTheFactElseOnThatOfTheDecision() {
        Request before = new Request(1, "FR", "10", 0, Parcels.items(Optional.of(REFORM.minusDays(1)), "livre"));
        Request onTheDay = new Request(1, "FR", "10", 0, Parcels.items(Optional.of(REFORM), "livre"));

        assertThat(decided(before, standard()).outcome()).isEqualTo(new Outcome("FAST", 0, 5));
        assertThat(decided(onTheDay, standard()).outcome()).isEqualTo(new Outcome("FAST", 0, 7));
        assertThat(ENGINE.decide(TYPE, request(1, "FR", "10", "livre"), standard(), REFORM.minusDays(1)))
                .extracting(decision -> ((Decided) decision).outcome())
                .isEqualTo(new Outcome("FAST", 0, 5));
    }

    @Test
    void uniqueWithoutAMatchLeavesNoMatchToTheRules() {
        Decided decided = decided(request(25, "FR", "10"), ruleSet(risks(90).build(), routes().build()));

        assertThat(decided.outcome()).isEqualTo(new Outcome("MANUAL", 90, 0));
        assertThat(decided.trace().tables()).contains(new TableAnswer("Circuit", "Score", List.of(), "NO_MATCH"));
    }

    @Test
    void firstWithoutAMatchLeavesNoMatchAndAllDoesNot() {
        Decided decided = decided(request(1, "FR", "10", "sabre"), standard());

        assertThat(decided.trace().tables())
                .contains(
                        new TableAnswer("Frais", "Item", List.of(), "NO_MATCH"),
                        new TableAnswer("Risques", "Shipment", List.of(), "NO_MATCH"));
        assertThat(decided.outcome()).isEqualTo(new Outcome("FAST", 0, 0));
    }

    @Test
    void uniqueWithTwoMatchesLeavesAConflictAndNoOutcome() {
        Decided decided = decided(request(25, "FR", "10"), ruleSet(risks(9).build(), routes().build()));

        assertThat(decided.outcome()).isEqualTo(new Outcome("MANUAL", 9, 0));
        assertThat(decided.trace().tables())
                .contains(new TableAnswer("Circuit", "Score", List.of("C1", "C2"), "CONFLICT"));
    }

    @Test
    void guardRulesGiveTheFirstReasons() {
        Decided decided = decided(request(40, "KP", "10"), standard());

        assertThat(codes(decided)).containsExactly("country", "too-heavy", "R1");
    }

    @Test
    void reasonsFollowTheOrderOfTheTables() {
        RuleSet turned = ruleSet(fees().build(), routes().build(), risks(10).build());

        assertThat(codes(decided(request(25, "FR", "10", "jouet"), turned))).containsExactly("F3", "R1");
    }

    @Test
    void traceTellsRulesTablesFactsAndParameters() {
        Decided decided = decided(request(25, "FR", "100", "jouet"), standard());

        assertThat(decided.trace().firedRules()).containsExactly("item", "shipment", "score", "conclude");
        assertThat(decided.trace().tables())
                .containsExactly(
                        new TableAnswer("Frais", "Item", List.of("F3"), "MATCHED"),
                        new TableAnswer("Risques", "Shipment", List.of("R1"), "MATCHED"),
                        new TableAnswer("Circuit", "Score", List.of("C2"), "MATCHED"));
        // Tally is Untraced
        assertThat(decided.trace().facts())
                .hasExactlyElementsOfTypes(Parcel.Item.class, Parcel.Shipment.class, Parcel.Score.class);
        assertThat(decided.trace().parameters())
                .containsExactly(
                        new ParameterRead("Franchise", "1\u00A0150", AS_OF, "B4"),
                        new ParameterRead("Poids maximal", "30", AS_OF, "B5"));
    }

    @Test
    void aParameterWithoutValueOnTheDateLeavesTheRequestUndecided() {
        RuleSet ended = ruleSet(Parcels.parameters(TableBuilder.until(LocalDate.of(2025, 12, 31))), routes().build());

        assertThat(undecided(ENGINE, request(1, "FR", "10"), ended))
                .isEqualTo(new Undecided(
                        "missing-parameter",
                        "Le paramètre « Poids maximal » n'a pas de valeur au 01/03/2026 : complétez la feuille"
                                + " « Paramètres » du classeur."));
    }

    @Test
    void rulesThatFeedOneAnotherWithoutEndAreStopped() {
        Request endless = new Request(1, "FR", "10", 1, List.of());

        assertThat(undecided(ENGINE, endless, standard()).code()).isEqualTo("rule-budget");
    }

    @Test
    void noOutcomeAndSeveralOutcomesLeaveTheRequestUndecided() {
        DecisionEngine silent = TestRules.engine(TestRules.drl("when Request() then"));
        DecisionEngine talkative = TestRules.engine(TestRules.drl(
                "when Request() then insert(new Outcome(\"A\", 1, 1)); insert(new Outcome(\"A\", 1, 1));"));

        assertThat(undecided(silent, request(1, "FR", "10"), standard()).code()).isEqualTo("no-outcome");
        assertThat(undecided(talkative, request(1, "FR", "10"), standard()).code())
                .isEqualTo("several-outcomes");
    }

    @Test
    void aRuleThatFailsIsABug() {
        DecisionEngine failing =
                TestRules.engine(TestRules.drl("when $r : Request() then insert(\"\".charAt($r.weight()));"));
        DecisionEngine deleting = TestRules.engine(TestRules.drl("when $r : Request() then delete($r);"));

        assertThatThrownBy(() -> failing.decide(TYPE, request(1, "FR", "10"), standard(), AS_OF))
                .hasRootCauseInstanceOf(StringIndexOutOfBoundsException.class);
        assertThatThrownBy(() -> deleting.decide(TYPE, request(1, "FR", "10"), standard(), AS_OF))
                .rootCause()
                .hasMessageStartingWith("a rule may not delete a fact");
    }

    @Test
    void nearMissesNameTheCellThatFailedForEachFactAsked() {
        List<TableNearMisses> found = ENGINE.nearMisses(TYPE, request(19, "FR", "10", "livre"), standard(), AS_OF);

        assertThat(found).extracting(misses -> misses.table().title()).containsExactly("Frais", "Risques", "Circuit");
        assertThat(found.get(1).input()).isInstanceOf(Parcel.Shipment.class);
        assertThat(found.get(1).rows()).extracting(miss -> miss.row().id()).containsExactly("R1", "R2", "R3", "R4");
        NearMiss heavy = found.get(1).rows().get(0);
        assertThat(heavy.column().map(column -> column.term()).map(FactTerm::label))
                .contains("Poids");
        assertThat(heavy.actual()).contains(19L);
    }
}
