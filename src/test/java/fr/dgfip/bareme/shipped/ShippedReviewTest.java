package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.analysis.Finding;
import fr.dgfip.bareme.analysis.Finding.Kind;
import fr.dgfip.bareme.analysis.Report;
import fr.dgfip.bareme.analysis.Report.RowCoverage;
import fr.dgfip.bareme.deciding.CaseTrial;
import fr.dgfip.bareme.deciding.RuleSetReview;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.journal.JournalUnavailable;
import fr.dgfip.bareme.quitus.refund.RefundDecision;
import fr.dgfip.bareme.workbook.OfficeLanguage;
import fr.dgfip.bareme.workbook.OfficeWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The review of every shipped workbook: what an officer is told of it. */
class ShippedReviewTest {
    private static final RuleSetReview REVIEW = new RuleSetReview(
            new CaseTrial(DecisionTypes.load(), ShippedRules.ENGINE, OfficeWords::new),
            new OfficeLanguage(),
            type -> List.of());

    /** Rows without a condition behind rows that take everything: kept, should one of those be changed. */
    private static final List<String> SAFETY_NETS = List.of("PE99", "PE9", "DU9", "OX9", "EX10", "DE9", "SU99", "CO99");

    @TestFactory
    Stream<DynamicTest> everyRowIsOfUseAndEveryCaseHolds() {
        return ShippedCasesTest.shipped()
                .map(shipped -> DynamicTest.dynamicTest(shipped.workbook().toString(), () -> {
                    Report report = REVIEW.report(shipped.rules());

                    assertThat(report.findings()).allSatisfy(finding -> {
                        assertThat(finding.kind()).as(finding.sentence()).isEqualTo(Kind.MASKED);
                        assertThat(SAFETY_NETS).as(finding.sentence()).contains(row(finding));
                    });
                    assertThat(report.counts().unproved()).isZero();
                    assertThat(report.counts().holding())
                            .isEqualTo(report.counts().cases());
                    assertThat(rows(report).filter(row -> !row.cases().isEmpty()))
                            .hasSize(report.counts().covered());
                    assertThat(rows(report)).hasSize(report.counts().rows());
                }));
    }

    private static String row(Finding finding) {
        return finding.rows().get(0).row();
    }

    private static Stream<RowCoverage> rows(Report report) {
        return report.tables().stream().flatMap(table -> table.rows().stream());
    }

    @TestFactory
    Stream<DynamicTest> twoReviewsAreTheSameBytes() {
        return ShippedCasesTest.shipped()
                .limit(1)
                .map(shipped -> DynamicTest.dynamicTest(
                        shipped.workbook().toString(),
                        () -> assertThat(CanonicalJson.bytes(REVIEW.report(shipped.rules())))
                                .isEqualTo(CanonicalJson.bytes(REVIEW.report(shipped.rules())))));
    }

    @Test
    void aJournalThatDoesNotAnswerLeavesTheRestOfTheReport() {
        ShippedRules<?, ?> shipped = ShippedRules.newest(new RefundDecision());
        RuleSetReview review = new RuleSetReview(
                new CaseTrial(DecisionTypes.load(), ShippedRules.ENGINE, OfficeWords::new),
                new OfficeLanguage(),
                type -> {
                    throw new JournalUnavailable("la base ne répond pas");
                });

        Report report = review.report(shipped.rules());

        assertThat(report.recentRequests()).isEmpty();
        assertThat(report.counts()).isEqualTo(REVIEW.report(shipped.rules()).counts());
    }
}
