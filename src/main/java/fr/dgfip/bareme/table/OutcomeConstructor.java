package fr.dgfip.bareme.table;

import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the outcome record of a row: the matched row first, then each term from its column, if it has one. */
final class OutcomeConstructor {
    private final MethodHandle constructor;
    private final List<FactTerm> terms;
    private final int[] columnOfTerm;

    OutcomeConstructor(FactType type, List<Column> columns) {
        this.terms = type.terms();
        this.constructor = canonical(type.javaType());
        if (terms.size() != type.javaType().getRecordComponents().length - 1) {
            throw new IllegalArgumentException(type + " has a component that is neither row nor term");
        }
        this.columnOfTerm = terms.stream()
                .mapToInt(term -> columns.stream().map(Column::term).toList().indexOf(term))
                .toArray();
        for (int i = 0; i < columnOfTerm.length; i++) {
            if (columnOfTerm[i] < 0 && !terms.get(i).optional()) {
                throw new IllegalArgumentException("no column for the outcome " + terms.get(i));
            }
        }
    }

    private static MethodHandle canonical(Class<?> type) {
        try {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(RowOutcome.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be constructed", e);
        }
    }

    RowOutcome construct(Row row, MatchedRow matched) {
        Object[] arguments = new Object[terms.size() + 1];
        arguments[0] = matched;
        for (int i = 0; i < columnOfTerm.length; i++) {
            Optional<Object> value =
                    columnOfTerm[i] < 0 ? Optional.empty() : row.outcomes().get(columnOfTerm[i]);
            arguments[i + 1] = terms.get(i).optional() ? value : value.orElseThrow();
        }
        try {
            return (RowOutcome) constructor.invokeExact(arguments);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("row " + row.id() + " cannot conclude", e);
        }
    }
}
