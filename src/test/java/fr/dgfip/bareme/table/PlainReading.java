package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Identifier;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table read row by row and cell by cell as its definition says, on values and decimals: nothing of it is shared with
 * the index, with {@link Condition#test} or with the keys of facts.
 */
public final class PlainReading {
    private final DecisionTable table;
    private final List<Row> matching = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();

    public PlainReading(DecisionTable table, TableInput fact, LocalDate asOf) {
        this.table = table;
        LocalDate legalDate = fact.legalDate().orElse(asOf);
        List<Optional<Object>> values = table.conditions().stream()
                .map(column -> value(column.term(), fact))
                .toList();
        table.rows().forEach(row -> read(row, values, legalDate));
    }

    /** The rows that match, in the order of the table. */
    public List<Row> matching() {
        return matching;
    }

    /** The rows that exactly one cell or their period kept from matching, in the order of the table. */
    public List<NearMiss> nearMisses() {
        return nearMisses;
    }

    private void read(Row row, List<Optional<Object>> values, LocalDate legalDate) {
        boolean inForce = row.validity().from().filter(legalDate::isBefore).isEmpty()
                && row.validity().to().filter(legalDate::isAfter).isEmpty();
        List<Integer> failed = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            if (!holds(row.conditions().get(column), values.get(column))) {
                failed.add(column);
            }
        }
        if (inForce && failed.isEmpty()) {
            matching.add(row);
        } else if (inForce && failed.size() == 1) {
            Column column = table.conditions().get(failed.get(0));
            CellRef cell = new CellRef("Table", row.number(), column.position());
            Optional<Object> actual = values.get(failed.get(0)).map(PlainReading::key);
            nearMisses.add(new NearMiss(row, Optional.of(column), cell, actual));
        } else if (!inForce && failed.isEmpty()) {
            CellRef cell = new CellRef("Table", row.number(), 1);
            nearMisses.add(new NearMiss(row, Optional.empty(), cell, Optional.empty()));
        }
    }

    private static boolean holds(Condition condition, Optional<Object> value) {
        if (condition instanceof Condition.Any) {
            return true;
        }
        if (value.isEmpty()) {
            return condition instanceof Condition.Absent;
        }
        if (condition instanceof Condition.OneOf oneOf) {
            boolean named = false;
            for (Object key : oneOf.keys()) {
                named |= value.get() instanceof BigDecimal number
                        ? number.compareTo(BigDecimal.valueOf((Long) key)) == 0
                        : value.get().equals(key);
            }
            return oneOf.negated() ? !named : named;
        }
        if (condition instanceof Condition.Between between) {
            BigDecimal number = (BigDecimal) value.get();
            boolean tooLow = number.compareTo(BigDecimal.valueOf(between.min())) < 0;
            boolean tooHigh = number.compareTo(BigDecimal.valueOf(between.max())) > 0;
            return !tooLow && !tooHigh;
        }
        return condition instanceof Condition.Present;
    }

    /** What the fact says: a text, or a number in cents, days, positions, 0 and 1. */
    private static Optional<Object> value(FactTerm term, TableInput fact) {
        try {
            Object value = fact.getClass().getMethod(term.name()).invoke(fact);
            Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
            return present.map(found -> measured(found, term.type()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object measured(Object value, TermType type) {
        if (type instanceof TermType.Text) {
            return value instanceof Identifier identifier ? identifier.value() : value;
        }
        if (type instanceof TermType.YesNo) {
            return value.equals(true) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (type instanceof TermType.CodeList list) {
            return BigDecimal.valueOf(list.codes().indexOf(value));
        }
        if (value instanceof LocalDate day) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.EPOCH, day));
        }
        BigDecimal number = value instanceof Euros euros ? euros.amount() : new BigDecimal(value.toString());
        return number.movePointRight(((TermType.Decimal) type).scale());
    }

    private static Object key(Object value) {
        return value instanceof BigDecimal number ? (Object) number.longValueExact() : value;
    }
}
