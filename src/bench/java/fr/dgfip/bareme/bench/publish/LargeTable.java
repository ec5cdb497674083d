package fr.dgfip.bareme.bench.publish;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import fr.dgfip.bareme.workbook.WorkbookWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The newest workbook of a type, one table of which has many more rows. They apply from a date no test case names, so that
 * its cases hold, and stand before those shipped. The same in every run.
 *
 * @param type decision type
 * @param table title of the table
 * @param policy of that table
 * @param complete whether it is declared so, and gaps are searched for
 * @param rows to be added
 */
record LargeTable(String name, String type, String table, HitPolicy policy, boolean complete, Cells cells, int rows) {
    private static final LocalDate START = LocalDate.of(2070, 1, 1);
    private static final long SPAN = 10_000;
    /** With this many cells filled, 3,000 rows of the widest table are about the 200,000 a workbook may have, halved. */
    private static final int FILLED_PERCENT = 35;

    private static final int MOST_RANGES = 12;
    /** Side of the grid that keeps rows of UNIQUE tables apart: 150 x 150 are more than 20,000. */
    private static final int SIDE = 150;

    /** What the added rows ask. */
    enum Cells {
        /** Codes, yes and no, dates and ranges as an office mixes them, many of which overlap. */
        MIXED,
        /** In up to twelve columns, a range that no other row has. */
        DISTINCT_RANGES,
        /** As MIXED, but for two columns of ranges in which no two rows meet. */
        GRID
    }

    DecisionType<?, ?> decisionType() {
        return DecisionTypes.load().find(type).orElseThrow();
    }

    /** @param edition told in the comment of the first row: another edition is another content */
    byte[] workbook(int edition) {
        return WorkbookWriter.write(ruleSet(edition), decisionType().vocabulary());
    }

    RuleSet ruleSet(int edition) {
        RuleSet shipped = ShippedRules.newest(decisionType()).rules();
        List<DecisionTable> tables = shipped.tables().stream()
                .map(each -> each.title().equals(table) ? enlarged(each, edition) : each)
                .toList();
        return new RuleSet(shipped.notice(), tables, shipped.parameters(), shipped.cases());
    }

    private DecisionTable enlarged(DecisionTable shipped, int edition) {
        Random random = new Random(20261123);
        List<Row> models = shipped.rows();
        int first = models.get(0).number();
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Row model = models.get(i % models.size());
            String basis = i == 0 ? "édition " + edition : model.legalBasis();
            all.add(new Row(
                    "X" + i, conditions(shipped, i, random), model.outcomes(), basis, "", period(i), first + i));
        }
        for (Row row : models) {
            all.add(new Row(
                    row.id(),
                    row.conditions(),
                    row.outcomes(),
                    row.legalBasis(),
                    row.comment(),
                    row.validity(),
                    first + all.size()));
        }
        return new DecisionTable(shipped.spec(), policy, shipped.conditions(), shipped.outcomes(), all)
                .declaredComplete(complete);
    }

    private static LegalPeriod period(int i) {
        LocalDate from = START.plusDays(i % 365);
        return new LegalPeriod(Optional.of(from), Optional.of(from.plusYears(3)).filter(any -> i % 4 == 0));
    }

    private List<Condition> conditions(DecisionTable shipped, int row, Random random) {
        List<Integer> ranges = IntStream.range(0, shipped.conditions().size())
                .filter(column -> shipped.conditions().get(column).term().type() instanceof TermType.Decimal)
                .boxed()
                .limit(MOST_RANGES)
                .toList();
        return IntStream.range(0, shipped.conditions().size())
                .mapToObj(column -> condition(shipped.conditions().get(column), ranges.indexOf(column), row, random))
                .toList();
    }

    /** @param range place among the columns of ranges, negative for another column */
    private Condition condition(Column column, int range, int row, Random random) {
        if (cells == Cells.DISTINCT_RANGES) {
            long shift = (range + 1) * 7919L * row % (3L * rows);
            return range < 0 ? Condition.ANY : new Condition.Between(3L * row + range, 3L * row + range + 1 + shift);
        }
        if (cells == Cells.GRID && (range == 0 || range == 1)) {
            long place = range == 0 ? row % SIDE : row / SIDE;
            return new Condition.Between(100 * place, 100 * place + 99);
        }
        return random.nextInt(100) < FILLED_PERCENT ? mixed(column.term().type(), random) : Condition.ANY;
    }

    private static Condition mixed(TermType type, Random random) {
        if (type instanceof TermType.CodeList codes) {
            int size = codes.codes().size();
            return new Condition.OneOf(
                    Stream.generate(() -> (Object) (long) random.nextInt(size))
                            .limit(Math.min(size - 1, 1 + random.nextInt(4)))
                            .toList(),
                    random.nextInt(5) == 0);
        }
        if (type instanceof TermType.YesNo) {
            return new Condition.OneOf(List.of((long) random.nextInt(2)), false);
        }
        if (type instanceof TermType.Text) {
            return Condition.ANY;
        }
        long origin = type instanceof TermType.Date ? LocalDate.of(2020, 1, 1).toEpochDay() : 0;
        long low = origin + random.nextLong(SPAN);
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.Between(low, Long.MAX_VALUE);
            case 1 -> new Condition.Between(Long.MIN_VALUE, low);
            default -> new Condition.Between(low, low + random.nextLong(SPAN));
        };
    }
}
