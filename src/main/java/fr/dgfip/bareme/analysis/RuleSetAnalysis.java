package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Report.CaseReport;
import fr.dgfip.bareme.analysis.Report.Counts;
import fr.dgfip.bareme.analysis.Report.RowCoverage;
import fr.dgfip.bareme.analysis.Report.TableCoverage;
import fr.dgfip.bareme.decision.Trace.TableAnswer;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the report on a rule set from its tables and from what became of its cases. For one thread, once. */
public final class RuleSetAnalysis {
    /** Steps one table may take: 5 to 10 s of one processor at most; the worst of 3,000 random rows took 90 million. */
    public static final long STEPS_PER_TABLE = 200_000_000;

    /** What one page bears; the rest shows once these are mended. */
    private static final int MOST_FINDINGS = 500;

    /** Cases proposed for one table: as many as an officer writes before asking again. */
    private static final int MOST_PROPOSALS = 100;

    private static final int MOST_CASES_NAMED = 20;

    /** A field fewer than one request in so many has is hardly ever sent. */
    private static final int RARE = 20;

    /** Fewer requests say nothing of what callers do. */
    private static final int FEWEST_REQUESTS = 50;

    private final RuleSet ruleSet;
    private final CellLanguage language;
    private final List<CaseRun> runs;
    private final Optional<RecentUse> recent;
    private final long stepsPerTable;
    private final Map<String, Map<String, TreeSet<Integer>>> fired = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableCoverage> tables = new ArrayList<>();
    private int masked;
    private int unproved;
    private int dead;
    private int covered;

    private RuleSetAnalysis(
            RuleSet ruleSet,
            CellLanguage language,
            List<CaseRun> runs,
            Optional<RecentUse> recent,
            long stepsPerTable) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.runs = runs;
        this.recent = recent;
        this.stepsPerTable = stepsPerTable;
    }

    /**
     * @param runs every case of the rule set, run with it
     * @param recent what callers sent lately, empty when that is not known
     * @param stepsPerTable see {@link #STEPS_PER_TABLE}
     */
    public static Report report(
            RuleSet ruleSet,
            CellLanguage language,
            List<CaseRun> runs,
            Optional<RecentUse> recent,
            long stepsPerTable) {
        return new RuleSetAnalysis(ruleSet, language, runs, recent, stepsPerTable).report();
    }

    private Report report() {
        for (int run = 0; run < runs.size(); run++) {
            for (TableAnswer answer : runs.get(run).answers()) {
                note(answer, run);
            }
        }
        ruleSet.tables().forEach(this::analyse);
        List<CaseReport> cases = runs.stream().map(CaseReport::of).toList();
        Counts counts = counts(cases);
        List<Finding> told = findings.stream().limit(MOST_FINDINGS).toList();
        return new Report(
                ruleSet.notice().type(),
                counts,
                summary(counts),
                told,
                findings.size() - told.size(),
                recent.map(RecentUse::requests),
                tables,
                cases);
    }

    private void note(TableAnswer answer, int run) {
        if (answer.result().equals(TableAnswer.MATCHED)) {
            answer.rows()
                    .forEach(row -> fired.computeIfAbsent(answer.table(), any -> new HashMap<>())
                            .computeIfAbsent(row, any -> new TreeSet<>())
                            .add(run));
        }
    }

    private void analyse(DecisionTable table) {
        TableAnalysis analysis = TableAnalysis.of(table, ruleSet.notice().applicableFrom(), stepsPerTable);
        FindingWriter writer = new FindingWriter(analysis.boxes(), language);
        Set<Integer> never = new TreeSet<>();
        for (Fault fault : analysis.faults()) {
            findings.add(writer.finding(fault));
            if (fault instanceof Fault.UnprovedRows rows) {
                unproved += rows.rows().size();
            } else if (fault.isNeverFirst(table.policy())) {
                masked++;
                never.add(fault.row());
            } else if (fault instanceof Fault.Unreachable) {
                never.add(fault.row());
            }
        }
        recent.ifPresent(use -> findRarelySent(use, table, writer));
        dead += never.size();
        tables.add(coverage(table, analysis));
    }

    /** Of a field the facts always have nothing is to be said. */
    private void findRarelySent(RecentUse use, DecisionTable table, FindingWriter writer) {
        int asked = use.asked(table);
        for (int place = 0;
                asked >= FEWEST_REQUESTS && place < table.conditions().size();
                place++) {
            Column column = table.conditions().get(place);
            List<Integer> asking = asking(table, place);
            int said = use.said(table, column);
            if (!asking.isEmpty() && said * RARE < asked) {
                findings.add(writer.rarelySent(column, asking, said, asked));
            }
        }
    }

    private static List<Integer> asking(DecisionTable table, int column) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> !table.rows().get(row).conditions().get(column).acceptsAbsent())
                .boxed()
                .toList();
    }

    private TableCoverage coverage(DecisionTable table, TableAnalysis analysis) {
        Proposals proposals = new Proposals(analysis, language, runs);
        Map<String, TreeSet<Integer>> firedHere = fired.getOrDefault(table.title(), Map.of());
        List<RowCoverage> rows = new ArrayList<>();
        int proposed = 0;
        for (int place = 0; place < table.rows().size(); place++) {
            Row row = table.rows().get(place);
            Set<Integer> cases = firedHere.getOrDefault(row.id(), new TreeSet<>());
            boolean propose = cases.isEmpty() && proposed < MOST_PROPOSALS;
            proposed += propose ? 1 : 0;
            covered += cases.isEmpty() ? 0 : 1;
            rows.add(new RowCoverage(
                    row.id(),
                    table.cell(row).address(),
                    cases.stream()
                            .limit(MOST_CASES_NAMED)
                            .map(run -> runs.get(run).testCase().number())
                            .toList(),
                    Math.max(0, cases.size() - MOST_CASES_NAMED),
                    Optional.of(place).filter(any -> propose).flatMap(proposals::of)));
        }
        return new TableCoverage(table.title(), Math.toIntExact(analysis.nodes()), rows);
    }

    private Counts counts(List<CaseReport> cases) {
        int rows =
                ruleSet.tables().stream().mapToInt(table -> table.rows().size()).sum();
        int holding = (int) cases.stream().filter(CaseReport::holds).count();
        return new Counts(ruleSet.tables().size(), rows, rows - dead, masked, unproved, covered, cases.size(), holding);
    }

    private static String summary(Counts counts) {
        String proved = counts.unproved() == 0 ? "" : ", " + plural(counts.unproved(), "non prouvée");
        return plural(counts.rows(), "ligne lue").replace("ligne lues", "lignes lues")
                + ", " + plural(counts.rules(), "règle")
                + ", " + plural(counts.masked(), "masquée") + proved
                + " ; " + plural(counts.covered(), "règle") + " avec un cas"
                + " ; " + plural(counts.cases(), "cas") + " dont " + plural(counts.holding(), "juste");
    }

    private static String plural(int count, String word) {
        return count + " " + word + (count > 1 && !word.endsWith("s") ? "s" : "");
    }
}
