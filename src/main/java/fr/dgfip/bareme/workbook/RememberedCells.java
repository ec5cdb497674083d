package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the cells of one column, each text once: many cells may share one long text, and reading it in each would take
 * thousands of times the time and memory of the file. For one sheet, one thread.
 */
final class RememberedCells {
    private static final int SHORT = 100;
    private static final int MOST_SHORT = 1_000;

    private final CellGrammar grammar;
    private final ListBudget lists;
    private final Map<String, Outcome<Condition>> conditions = new HashMap<>();
    private final Map<String, Outcome<Object>> values = new HashMap<>();

    RememberedCells(CellGrammar grammar, ListBudget lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    /** What a text was read as, or why it could not be. */
    private sealed interface Outcome<T> {
        T get() throws UnreadableCell;

        record Read<T>(T value) implements Outcome<T> {
            @Override
            public T get() {
                return value;
            }
        }

        record Unreadable<T>(UnreadableCell why) implements Outcome<T> {
            @Override
            public T get() throws UnreadableCell {
                throw why;
            }
        }

        static <T> Outcome<T> of(SheetView.Reading<T> reading, CellContent content) {
            try {
                return new Read<>(reading.read(content));
            } catch (UnreadableCell e) {
                return new Unreadable<>(e);
            }
        }
    }

    Condition condition(CellContent content) throws UnreadableCell {
        return read(conditions, this::newCondition, content);
    }

    Object value(CellContent content) throws UnreadableCell {
        return read(values, grammar::value, content);
    }

    private static <T> T read(Map<String, Outcome<T>> known, SheetView.Reading<T> reading, CellContent content)
            throws UnreadableCell {
        if (!(content instanceof CellContent.Text text)) {
            return reading.read(content);
        }
        Outcome<T> outcome = known.get(text.text());
        if (outcome == null) {
            outcome = Outcome.of(reading, content);
            remember(known, text.text(), outcome);
        }
        return outcome.get();
    }

    /** Short texts are read as fast as they are found again, and may be as many as the cells. */
    private static <T> void remember(Map<String, Outcome<T>> known, String text, Outcome<T> outcome) {
        if (text.length() > SHORT || known.size() < MOST_SHORT) {
            known.put(text, outcome);
        }
    }

    private Condition newCondition(CellContent content) throws UnreadableCell {
        Condition condition = grammar.condition(content);
        if (condition instanceof Condition.OneOf oneOf) {
            lists.take(oneOf.keys().size());
        }
        return condition;
    }
}
