package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Cover.Answer;
import fr.dgfip.bareme.analysis.Report.Bounds;
import fr.dgfip.bareme.analysis.Report.Change;
import fr.dgfip.bareme.analysis.Report.Proposal;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Proposes a case for a row of one table that no case makes conclude: from the nearest case, what to change in it. */
final class Proposals {
    /** One row may take so many steps; one that takes more is proposed the fact its analysis found. */
    private static final long STEPS = 1_000_000;

    private final TableAnalysis analysis;
    private final TableBoxes boxes;
    private final BoxText text;
    private final List<Asked> asked = new ArrayList<>();

    /**
     * A fact that a case asked the table about.
     *
     * @param keys one for each column, the legal date last
     */
    private record Asked(CaseRun run, List<Optional<Object>> keys) {}

    Proposals(TableAnalysis analysis, CellLanguage language, List<CaseRun> runs) {
        this.analysis = analysis;
        this.boxes = analysis.boxes();
        this.text = new BoxText(boxes, language);
        for (CaseRun run : runs) {
            run.inputs().stream()
                    .filter(boxes.table().spec().input()::isInstance)
                    .forEach(input ->
                            asked.add(new Asked(run, keys(input, run.asOf().orElseThrow()))));
        }
    }

    private List<Optional<Object>> keys(TableInput input, LocalDate asOf) {
        List<Optional<Object>> keys = new ArrayList<>();
        boxes.table().conditions().forEach(column -> keys.add(column.term().key(input)));
        keys.add(Optional.of(input.legalDate().orElse(asOf).toEpochDay()));
        return keys;
    }

    /** Empty for a row that is not known to conclude of any fact. */
    Optional<Proposal> of(int row) {
        return analysis.witness(row).map(witness -> {
            Optional<Asked> nearest = nearest(row);
            int[] point = nearest.flatMap(from -> near(row, from)).orElse(witness);
            return proposal(row, nearest, point);
        });
    }

    private Optional<Asked> nearest(int row) {
        Optional<Asked> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (Asked each : asked) {
            int failed = failed(row, each).cardinality();
            if (failed < fewest) {
                fewest = failed;
                nearest = Optional.of(each);
            }
        }
        return nearest;
    }

    /** The columns that keep the row from accepting the fact. */
    private BitSet failed(int row, Asked fact) {
        BitSet failed = new BitSet();
        Row tested = text.row(row);
        for (int column = 0; column < boxes.periodColumn(); column++) {
            failed.set(column, !tested.conditions().get(column).test(fact.keys().get(column)));
        }
        failed.set(boxes.periodColumn(), !tested.validity().contains(day(fact)));
        return failed;
    }

    private LocalDate day(Asked fact) {
        return LocalDate.ofEpochDay((Long) fact.keys().get(boxes.periodColumn()).orElseThrow());
    }

    /** A fact of the row that differs from another only where it must, if the rows before leave one. */
    private Optional<int[]> near(int row, Asked from) {
        BitSet failed = failed(row, from);
        Runs[] region = new Runs[boxes.columns()];
        for (int column = 0; column < region.length; column++) {
            int known = boxes.axis(column).classOf(from.keys().get(column));
            region[column] = failed.get(column) ? boxes.row(row)[column] : Runs.of(known, known);
        }
        if (boxes.table().policy() != HitPolicy.FIRST) {
            return Optional.of(boxes.point(region));
        }
        List<Runs[]> earlier = IntStream.range(0, row)
                .mapToObj(boxes::row)
                .filter(box -> TableBoxes.meet(box, region))
                .toList();
        Steps steps = new Steps(STEPS);
        steps.share(1);
        return Cover.of(region, earlier, steps) instanceof Answer.Open open
                ? Optional.of(open.point())
                : Optional.empty();
    }

    private Proposal proposal(int row, Optional<Asked> nearest, int[] point) {
        List<Change> changes = new ArrayList<>();
        nearest.ifPresent(from -> {
            for (int column = 0; column < point.length; column++) {
                Optional<Object> before = from.keys().get(column);
                if (matters(row, column) && boxes.axis(column).classOf(before) != point[column]) {
                    changes.add(new Change(
                            text.term(column),
                            text.value(column, before),
                            text.value(column, boxes.axis(column).nearest(point[column], before))));
                }
            }
        });
        List<Finding.TermText> fact = text.fact(point, text.asked(List.of(row)));
        return new Proposal(
                nearest.map(from -> from.run().testCase().number()),
                changes,
                fact,
                bounds(row),
                sentence(row, nearest, changes, fact));
    }

    /** Whether the row, or one before it that would take the fact, asks something of the column. */
    private boolean matters(int row, int column) {
        return boxes.asks(row, column)
                || boxes.table().policy() == HitPolicy.FIRST
                        && IntStream.range(0, row).anyMatch(other -> boxes.asks(other, column));
    }

    private String sentence(int row, Optional<Asked> nearest, List<Change> changes, List<Finding.TermText> fact) {
        String start = "Aucun cas ne fait servir la ligne " + text.named(row) + ". ";
        if (nearest.isEmpty()) {
            return start + "Aucun n'interroge cette table : ajoutez-en un avec " + BoxText.joined(fact) + ".";
        }
        String wanted = changes.stream()
                .map(change ->
                        "« " + change.term() + " » soit « " + change.to() + " » au lieu de « " + change.from() + " »")
                .collect(Collectors.joining(", et que "));
        String number = nearest.get().run().testCase().number();
        return changes.isEmpty()
                ? start + "Le cas « " + number + " » la satisfait sans que la table ait conclu : vérifiez-le."
                : start + "Partez du cas « " + number + " » : il faudrait que " + wanted + ".";
    }

    private List<Bounds> bounds(int row) {
        List<Bounds> bounds = new ArrayList<>();
        for (int column = 0; column < boxes.periodColumn(); column++) {
            if (text.row(row).conditions().get(column) instanceof Condition.Between between) {
                bounds.add(bounds(column, between));
            }
        }
        return bounds;
    }

    private Bounds bounds(int column, Condition.Between between) {
        Domain domain = boxes.axis(column).domain();
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        if (between.min() > domain.min()) {
            inside.add(text.value(column, Optional.of(between.min())));
            outside.add(text.value(column, Optional.of(between.min() - 1)));
        }
        if (between.max() < domain.max()) {
            if (between.max() != between.min()) {
                inside.add(text.value(column, Optional.of(between.max())));
            }
            outside.add(text.value(column, Optional.of(between.max() + 1)));
        }
        return new Bounds(text.term(column), inside, outside);
    }
}
