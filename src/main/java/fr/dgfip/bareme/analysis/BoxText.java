package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Finding.RowText;
import fr.dgfip.bareme.analysis.Finding.TermText;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes rows, points and boxes of one table in the language of its cells. */
final class BoxText {
    /** What examples call the legal date. */
    static final String LEGAL_DATE = "Date d'effet";

    private static final TermType DATE = new TermType.Date();
    private static final String ABSENT = "absent";
    private static final int MOST_NAMED = 6;

    private final TableBoxes boxes;
    private final CellLanguage language;

    BoxText(TableBoxes boxes, CellLanguage language) {
        this.boxes = boxes;
        this.language = language;
    }

    Row row(int row) {
        return boxes.table().rows().get(row);
    }

    RowText text(int place) {
        Row row = row(place);
        List<TermText> cells = new ArrayList<>();
        for (int column = 0; column < boxes.periodColumn(); column++) {
            if (!(row.conditions().get(column) instanceof Condition.Any)) {
                cells.add(cell(place, column));
            }
        }
        row.validity().from().ifPresent(day -> cells.add(TermText.of("Du", day(day))));
        row.validity().to().ifPresent(day -> cells.add(TermText.of("Au", day(day))));
        return new RowText(row.id(), boxes.table().cell(row).address(), cells);
    }

    TermText cell(int place, int column) {
        Column found = boxes.table().conditions().get(column);
        Row row = row(place);
        return new TermText(
                found.term().label(),
                language.condition(row.conditions().get(column), found.term().type()),
                Optional.of(boxes.table().cell(row, found).address()));
    }

    private String day(LocalDate day) {
        return language.value(DATE.key(day), DATE);
    }

    /** « D01 » (A12). */
    String named(int row) {
        return "« " + row(row).id() + " » (" + boxes.table().cell(row(row)).address() + ")";
    }

    String named(List<Integer> rows) {
        List<String> named = rows.stream().limit(MOST_NAMED).map(this::named).toList();
        if (rows.size() > MOST_NAMED) {
            int more = rows.size() - MOST_NAMED;
            return String.join(", ", named) + (more > 1 ? " et " + more + " autres" : " et une autre");
        }
        return named.size() < 2
                ? String.join("", named)
                : String.join(", ", named.subList(0, named.size() - 1)) + " et " + named.get(named.size() - 1);
    }

    /** The columns in which one of the rows asks something. */
    BitSet asked(List<Integer> rows) {
        BitSet asked = new BitSet();
        for (int column = 0; column < boxes.columns(); column++) {
            int each = column;
            asked.set(column, rows.stream().anyMatch(row -> boxes.asks(row, each)));
        }
        return asked;
    }

    /** A point by term, in some columns. */
    List<TermText> fact(int[] point, BitSet columns) {
        return columns.stream()
                .mapToObj(column -> TermText.of(
                        term(column), value(column, boxes.axis(column).example(point[column]))))
                .toList();
    }

    String term(int column) {
        return column == boxes.periodColumn()
                ? LEGAL_DATE
                : boxes.table().conditions().get(column).term().label();
    }

    TermType type(int column) {
        return boxes.axis(column).domain().type();
    }

    String value(int column, Optional<Object> key) {
        return key.map(value -> language.value(value, type(column))).orElse(ABSENT);
    }

    /** Columns in which a box does not accept everything. */
    BitSet asked(Runs[] box) {
        BitSet asked = new BitSet();
        for (int column = 0; column < box.length; column++) {
            asked.set(column, !box[column].equals(boxes.axis(column).all()));
        }
        return asked;
    }

    /** The cells of a row that would accept just the box. */
    List<TermText> cells(Runs[] box) {
        List<TermText> cells = new ArrayList<>();
        for (int column = 0; column < boxes.periodColumn(); column++) {
            cells.add(TermText.of(
                    term(column), language.condition(boxes.axis(column).condition(box[column]), type(column))));
        }
        period(box[boxes.periodColumn()], cells);
        return cells;
    }

    private void period(Runs days, List<TermText> cells) {
        Axis axis = boxes.axis(boxes.periodColumn());
        if (days.equals(axis.all())) {
            return;
        }
        Condition condition = axis.condition(days);
        if (condition instanceof Condition.OneOf one) {
            cells.add(TermText.of("Du", language.value(one.keys().get(0), DATE)));
            cells.add(TermText.of("Au", language.value(one.keys().get(0), DATE)));
        } else if (condition instanceof Condition.Between between) {
            if (between.min() != Long.MIN_VALUE) {
                cells.add(TermText.of("Du", language.value(between.min(), DATE)));
            }
            if (between.max() != Long.MAX_VALUE) {
                cells.add(TermText.of("Au", language.value(between.max(), DATE)));
            }
        }
    }

    /** « Pays = Allemagne ; Montant = 6 000,01 € », or « toute demande » when nothing is asked. */
    static String joined(List<TermText> texts) {
        return texts.isEmpty()
                ? "toute demande"
                : "« "
                        + texts.stream()
                                .map(text -> text.term() + " = " + text.text())
                                .collect(Collectors.joining(" ; "))
                        + " »";
    }
}
