package fr.dgfip.bareme.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A record class as JSON shows it: its components in order, nested records included. What reads requests and what
 * documents them derive from it. Unlike {@link RequestSchema} it keeps the nesting. Immutable, prepared once per class.
 */
public record RecordShape(Class<?> type, List<FieldShape> fields) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    public RecordShape {
        fields = List.copyOf(fields);
    }

    /**
     * @throws IllegalArgumentException when the class is no record, or a constraint on a component is not one this
     *     service knows: none is silently ignored
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        List<FieldShape> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(FieldShape.of(component));
        }
        return new RecordShape(type, fields);
    }
}
