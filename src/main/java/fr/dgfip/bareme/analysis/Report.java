package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Finding.TermText;
import fr.dgfip.bareme.ruleset.CaseCheck;
import java.util.List;
import java.util.Optional;

/**
 * All an officer is told of a rule set that could be read. Two reports on one rule set and the same requests are equal, and so is their canonical
 * JSON.
 *
 * @param type decision type
 * @param summary « 412 lignes lues, 412 règles, 0 masquée »
 * @param findings by table, then by row
 * @param moreFindings how many more there are
 * @param recentRequests requests of the last 30 days tried to see which fields callers send; empty when they could not be read
 * @param tables what the cases show of each table
 * @param cases in the order of the workbook
 */
public record Report(
        String type,
        Counts counts,
        String summary,
        List<Finding> findings,
        int moreFindings,
        Optional<Integer> recentRequests,
        List<TableCoverage> tables,
        List<CaseReport> cases) {
    public Report {
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
    }

    /**
     * @param rows rows read
     * @param rules rows that conclude of some fact, as far as is known
     * @param masked rows that others keep from ever concluding
     * @param unproved rows of which that is not known
     * @param covered rows some case makes conclude
     * @param holding cases that hold
     */
    public record Counts(
            int tables, int rows, int rules, int masked, int unproved, int covered, int cases, int holding) {}

    /**
     * @param nodes places of the search for masked rows and gaps looked at
     * @param rows one for each row of the table
     */
    public record TableCoverage(String table, int nodes, List<RowCoverage> rows) {
        public TableCoverage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param cell address of the row id
     * @param cases numbers of the first cases that make the row conclude
     * @param moreCases how many more there are
     * @param proposal a case to add; empty when there is one, or when the row never concludes
     */
    public record RowCoverage(String row, String cell, List<String> cases, int moreCases, Optional<Proposal> proposal) {
        public RowCoverage {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A fact that would make a row conclude.
     *
     * @param nearestCase number of the case to start from
     * @param changes what to change in it
     * @param fact the fact, by term, as far as the row asks
     * @param bounds values at and just outside the ranges of the row
     * @param sentence all of it in French
     */
    public record Proposal(
            Optional<String> nearestCase,
            List<Change> changes,
            List<TermText> fact,
            List<Bounds> bounds,
            String sentence) {
        public Proposal {
            changes = List.copyOf(changes);
            fact = List.copyOf(fact);
            bounds = List.copyOf(bounds);
        }
    }

    public record Change(String term, String from, String to) {}

    /**
     * @param inside least and greatest value the row accepts
     * @param outside the value just below, and just above
     */
    public record Bounds(String term, List<String> inside, List<String> outside) {
        public Bounds {
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }
    }

    /**
     * @param cell address of the case number
     * @param problems why it could not be decided
     */
    public record CaseReport(
            String number, String title, String cell, boolean holds, List<String> problems, List<CaseCheck> checks) {
        public CaseReport {
            problems = List.copyOf(problems);
            checks = List.copyOf(checks);
        }

        static CaseReport of(CaseRun run) {
            return new CaseReport(
                    run.testCase().number(),
                    run.testCase().title(),
                    run.testCase().cell().address(),
                    run.differences().isEmpty(),
                    run.problems(),
                    run.checks());
        }
    }
}
