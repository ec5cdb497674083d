package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.TestCase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the cases of the shipped workbook say; that they are decided so is held for every type at once. */
class RecoveryCasesTest {
    @Test
    void theWorkedCasesOfTheReferenceAndTheBoundariesAreThere() {
        assertThat(RULES.rules().cases())
                .hasSizeGreaterThan(100)
                .allSatisfy(testCase -> assertThat(testCase.expected()).containsKey("/proposal"))
                .extracting(TestCase::number)
                .contains("A44", "A45", "P15", "P16", "P17");
    }

    @Test
    void everyProposalStageStateAndRowIsReachedByACase() {
        Set<RecoveryProposal> proposals = new HashSet<>();
        Set<ClaimStage> stages = new HashSet<>();
        Set<String> rows = new HashSet<>();
        for (TestCase testCase : RULES.rules().cases()) {
            RecoveryOutcome outcome = outcome(RULES, testCase.number());
            proposals.add(outcome.proposal());
            outcome.claims().forEach(claim -> stages.add(claim.stage()));
            RULES.decide(RULES.request(testCase.number(), Map.of()))
                    .reasons()
                    .forEach(reason -> rows.add(reason.code()));
        }
        assertThat(proposals).containsExactlyInAnyOrder(RecoveryProposal.values());
        assertThat(stages).containsExactlyInAnyOrder(ClaimStage.values());
        List<String> unreached = RULES.rules().tables().stream()
                .filter(table -> !List.of("Actes", "Fondement de la TVA").contains(table.title()))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.id().replaceAll("-(CIBS|VIDA)$", ""))
                .distinct()
                .filter(id -> rows.stream()
                        .noneMatch(row -> row.replaceAll("-(CIBS|VIDA)$", "").equals(id)))
                .toList();
        assertThat(unreached).isEmpty();
    }

    @Test
    void everyConditionNamesItsRowItsCellAndItsLaw() {
        RecoveryOutcome outcome = outcome(RULES, "J1");
        assertThat(outcome.conditions()).hasSize(12).allSatisfy(condition -> {
            assertThat(condition.row()).startsWith(condition.code().code());
            assertThat(condition.cell()).matches("A\\d+");
            assertThat(condition.legalBasis()).isNotBlank();
            assertThat(condition.label()).endsWith(".");
        });
        assertThat(outcome.conditions().stream().map(ConditionItem::code))
                .containsAll(Stream.of(ConditionCode.A01, ConditionCode.A06, ConditionCode.A08, ConditionCode.S16)
                        .toList());
    }

    @Test
    void everySentenceEndsAndNoneIsWrittenTwiceInARow() {
        RULES.rules()
                .cases()
                .forEach(testCase -> assertThat(RULES.decide(RULES.request(testCase.number(), Map.of()))
                                .reasons())
                        .allSatisfy(reason ->
                                assertThat(reason.label()).endsWith(".").doesNotContain("..")));
        assertThat(Arrays.stream(RecoveryGuard.values()).map(RecoveryGuard::label))
                .allMatch(label -> label.endsWith("."));
    }
}
