package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.quitus.population.GroundTruth;
import fr.dgfip.bareme.quitus.population.PopulationCase;
import fr.dgfip.bareme.quitus.population.QuitusPopulation;
import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a rule set makes of the population: circuits by what files are and by who applies. */
record PopulationFigures(List<Decided> all) {
    /** A case and its circuit. */
    record Decided(PopulationCase asked, Circuit circuit) {}

    /** The circuits of a group, in numbers of requests. */
    record Row(String label, int automatic, int manual, int none) {
        int total() {
            return automatic + manual + none;
        }

        /** In tenths of a per cent, rounded down: a target just missed stays missed. */
        int perMille(Circuit circuit) {
            int count = switch (circuit) {
                case AUTOMATIC -> automatic;
                case MANUAL -> manual;
                case NONE -> none;
            };
            return 1_000 * count / Math.max(1, total());
        }
    }

    static PopulationFigures of(RuleSet rules, int first, int last) {
        QuitusPopulation population = new QuitusPopulation();
        return new PopulationFigures(IntStream.rangeClosed(first, last)
                .mapToObj(population::draw)
                .map(asked -> new Decided(
                        asked, ShippedQuitus.outcome(rules, asked.request()).circuit()))
                .toList());
    }

    Row overall() {
        return row("All requests", asked -> true);
    }

    Row clean() {
        return row("Clean, complete", asked -> asked.truth() == GroundTruth.CLEAN);
    }

    Row frauds() {
        return row("Fraud, F1 to F12", asked -> asked.truth().isFraud());
    }

    List<Row> byTruth() {
        List<Row> rows = new ArrayList<>(List.of(overall(), clean()));
        rows.add(row("Incomplete", asked -> asked.truth() == GroundTruth.INCOMPLETE));
        rows.add(row("Out of scope", asked -> asked.truth() == GroundTruth.OUT_OF_SCOPE));
        rows.add(frauds());
        Arrays.stream(GroundTruth.values())
                .filter(GroundTruth::isFraud)
                .map(truth -> row(truth + " " + truth.label(), asked -> asked.truth() == truth))
                .forEach(rows::add);
        return rows;
    }

    List<Row> byApplicant() {
        return Arrays.stream(ApplicantType.values())
                .map(type ->
                        row(type.label(), asked -> asked.request().applicant().type() == type))
                .toList();
    }

    private Row row(String label, Predicate<PopulationCase> group) {
        int[] counts = new int[Circuit.values().length];
        all.stream()
                .filter(one -> group.test(one.asked()))
                .forEach(one -> counts[one.circuit().ordinal()]++);
        return new Row(
                label,
                counts[Circuit.AUTOMATIC.ordinal()],
                counts[Circuit.MANUAL.ordinal()],
                counts[Circuit.NONE.ordinal()]);
    }

    String table() {
        StringBuilder table =
                new StringBuilder("| | Requests | Automatic | Manual | None |\n|---|---:|---:|---:|---:|\n");
        byTruth().forEach(row -> table.append(line(row)));
        byApplicant().forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private static String line(Row row) {
        return "| " + row.label() + " | " + row.total() + " | " + percent(row.perMille(Circuit.AUTOMATIC)) + " | "
                + percent(row.perMille(Circuit.MANUAL)) + " | " + percent(row.perMille(Circuit.NONE)) + " |\n";
    }

    static String percent(int perMille) {
        return String.format(Locale.ROOT, "%d.%d %%", perMille / 10, perMille % 10);
    }
}
