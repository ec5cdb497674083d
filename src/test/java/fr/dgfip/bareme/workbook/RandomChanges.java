package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Rule sets of {@link Fixture} after an office changed a few things; a few changes may undo one another. */
final class RandomChanges {
    private static final int SHEET_HEADER = 4;

    private final Random random;
    private final List<Column> conditions;
    private final List<Row> rows;
    private final List<TestCase> cases;
    private final List<ParameterValue> values;
    private HitPolicy policy = HitPolicy.ALL;
    private Notice notice = Fixture.notice();

    private RandomChanges(long seed) {
        this.random = new Random(seed);
        RuleSet base = Fixture.ruleSet();
        this.conditions = new ArrayList<>(base.tables().get(0).conditions());
        this.rows = new ArrayList<>(base.tables().get(0).rows());
        this.cases = new ArrayList<>(base.cases());
        this.values = new ArrayList<>(base.parameters().values());
        for (int i = 4; i < 9; i++) {
            rows.add(Fixture.row(i, List.copyOf(rows.get(1).conditions()), LegalPeriod.ALWAYS));
        }
    }

    static RuleSet of(long seed, int changes) {
        RandomChanges office = new RandomChanges(seed);
        for (int i = 0; i < changes; i++) {
            office.change();
        }
        return office.ruleSet();
    }

    private RuleSet ruleSet() {
        DecisionTable table =
                new DecisionTable(Fixture.GRID, policy, conditions, Fixture.outcomeColumns(), renumbered());
        return new RuleSet(notice, List.of(table), new Parameters(values), cases);
    }

    private List<Row> renumbered() {
        List<Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Row(
                row.id(),
                row.conditions(),
                row.outcomes(),
                row.legalBasis(),
                row.comment(),
                row.validity(),
                SHEET_HEADER + 1 + numbered.size())));
        return numbered;
    }

    private void change() {
        int at = random.nextInt(rows.size());
        Row row = rows.get(at);
        switch (random.nextInt(12)) {
            case 0 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
            case 1 -> remove(at);
            case 2 -> add(row);
            case 3 -> rows.set(at, with(row, row.legalBasis(), "remarque " + random.nextInt(2), row.validity()));
            case 4 -> rows.set(at, with(row, "art. " + random.nextInt(2), row.comment(), period()));
            case 5 -> condition(at, row);
            case 6 -> outcome(at, row);
            case 7 -> policy = HitPolicy.values()[random.nextInt(2)];
            case 8 -> parameter();
            case 9 -> testCase();
            case 10 -> dropColumn();
            default -> notice = Fixture.notice().title().equals(notice.title()) ? retitled() : Fixture.notice();
        }
    }

    private void remove(int at) {
        if (rows.size() > 1) {
            rows.remove(at);
        }
    }

    private void add(Row like) {
        String id = "N" + random.nextInt(3);
        if (rows.stream().noneMatch(row -> row.id().equals(id))) {
            Row copy = with(like, like.legalBasis(), like.comment(), like.validity());
            rows.add(
                    random.nextInt(rows.size() + 1),
                    new Row(id, copy.conditions(), copy.outcomes(), "", "", LegalPeriod.ALWAYS, 1));
        }
    }

    private static Row with(Row row, String legalBasis, String comment, LegalPeriod validity) {
        return new Row(row.id(), row.conditions(), row.outcomes(), legalBasis, comment, validity, row.number());
    }

    private LegalPeriod period() {
        return new LegalPeriod(
                Optional.of(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2)))
                        .filter(any -> random.nextBoolean()),
                Optional.of(LocalDate.of(2024, 1, 1)).filter(any -> random.nextBoolean()));
    }

    private void condition(int at, Row row) {
        List<Condition> changed = new ArrayList<>(row.conditions());
        List<Condition> choices = List.of(Condition.ANY, Condition.ABSENT, Condition.PRESENT);
        changed.set(random.nextInt(changed.size()), choices.get(random.nextInt(choices.size())));
        rows.set(
                at,
                new Row(
                        row.id(),
                        changed,
                        row.outcomes(),
                        row.legalBasis(),
                        row.comment(),
                        row.validity(),
                        row.number()));
    }

    private void outcome(int at, Row row) {
        List<Optional<Object>> changed = new ArrayList<>(row.outcomes());
        changed.set(0, Optional.of(random.nextInt(3)));
        changed.set(3, Optional.<Object>of(Euros.of("10.50")).filter(any -> random.nextBoolean()));
        rows.set(
                at,
                new Row(
                        row.id(),
                        row.conditions(),
                        changed,
                        row.legalBasis(),
                        row.comment(),
                        row.validity(),
                        row.number()));
    }

    /** A column that leaves takes its conditions with it. */
    private void dropColumn() {
        if (conditions.size() > 1) {
            int gone = random.nextInt(conditions.size());
            conditions.remove(gone);
            rows.replaceAll(row -> {
                List<Condition> left = new ArrayList<>(row.conditions());
                left.remove(gone);
                return new Row(
                        row.id(), left, row.outcomes(), row.legalBasis(), row.comment(), row.validity(), row.number());
            });
        }
    }

    private void parameter() {
        int at = random.nextInt(values.size());
        ParameterValue value = values.get(at);
        Object changed = value.value() instanceof Integer ? (Object) random.nextInt(3) : value.value();
        values.set(
                at,
                new ParameterValue(value.key(), changed, value.period(), "art. " + random.nextInt(2), value.cell()));
    }

    private void testCase() {
        int at = random.nextInt(cases.size());
        TestCase found = cases.get(at);
        Map<String, Object> request = new LinkedHashMap<>(found.request());
        Map<String, Object> expected = new LinkedHashMap<>(found.expected());
        switch (random.nextInt(4)) {
            case 0 -> request.put("documents", random.nextBoolean() ? List.of() : List.of(Map.of("kind", "PRO")));
            case 1 -> request.put("options", random.nextBoolean() ? List.of("PRO") : List.of("PRO", "PART"));
            case 2 -> expected.put("/score", random.nextInt(2));
            default -> expected.put("/lines", List.of(Map.of("/seller", "PRO")));
        }
        cases.set(at, new TestCase(found.number(), found.title(), request, expected, found.reasons(), found.cell()));
    }

    private Notice retitled() {
        Notice old = Fixture.notice();
        return new Notice(
                old.type(),
                "Autre titre",
                old.office(),
                old.legalBasis(),
                old.applicableFrom(),
                old.changes(),
                old.purpose(),
                old.administration(),
                old.contact());
    }
}
