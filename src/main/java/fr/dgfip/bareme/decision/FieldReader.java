package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.FieldShape;
import fr.dgfip.bareme.vocabulary.ValueShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads one component of a record: there or not, one value or a list. */
final class FieldReader {
    private static final Optional<Object> ABSENT_OPTIONAL = Optional.of(Optional.empty());
    private static final Optional<Object> ABSENT_LIST = Optional.of(List.of());
    private final FieldShape shape;
    private final ValueReader reader;

    FieldReader(FieldShape shape) {
        if (shape.optional() && shape.multiple()) {
            throw new IllegalArgumentException(shape.name() + ": a list is empty when absent, never optional");
        }
        this.shape = shape;
        this.reader = reader(shape);
    }

    private static ValueReader reader(FieldShape shape) {
        if (shape.value() instanceof ValueShape.Nested nested) {
            return RecordReader.of(nested.javaType());
        }
        if (shape.value() instanceof ValueShape.Single single) {
            return ValueReaders.of(single, shape);
        }
        throw new IllegalArgumentException(
                shape.name() + " cannot be read from a request: it has no @Term, or a type without words");
    }

    String name() {
        return shape.name();
    }

    /**
     * @param json the member of the object; JSON null when there is none, which means the same
     * @param parent where the object stands
     */
    Optional<Object> read(Object json, Pointer parent, Problems problems) {
        if (json == JsonTree.Null.NULL) {
            return absent(parent, problems);
        }
        Pointer at = parent.field(shape.name());
        if (shape.multiple()) {
            return readList(json, at, problems);
        }
        Optional<Object> value = reader.read(json, at, problems);
        return shape.optional() && value.isPresent() ? Optional.of(value) : value;
    }

    private Optional<Object> absent(Pointer parent, Problems problems) {
        if (shape.optional()) {
            return ABSENT_OPTIONAL;
        }
        if (shape.multiple() && shape.count().allowsSize(0)) {
            return ABSENT_LIST;
        }
        problems.add(
                "missing",
                parent.field(shape.name()),
                () -> "« " + shape.label() + " » est obligatoire ; ajoutez le champ « " + shape.name() + " » ("
                        + ValueReaders.expected(shape) + ")");
        return Optional.empty();
    }

    private Optional<Object> readList(Object json, Pointer at, Problems problems) {
        if (!(json instanceof List<?> items)) {
            problems.add(
                    "wrong-type",
                    at,
                    () -> Wording.read(json) + " : « " + shape.label() + " » est une liste, entre crochets");
            return Optional.empty();
        }
        boolean complete = shape.count().allowsSize(items.size());
        if (!complete) {
            problems.add(
                    "bad-length",
                    at,
                    () -> "« " + shape.label() + " » a " + items.size() + " éléments ; "
                            + ValueReaders.sizes(shape.count(), "élément"));
        }
        List<Object> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size() && !problems.isFull(); i++) {
            Object item = items.get(i) == null ? JsonTree.Null.NULL : items.get(i);
            reader.read(item, at.item(i), problems).ifPresent(values::add);
        }
        return complete && values.size() == items.size()
                ? Optional.of(Collections.unmodifiableList(values))
                : Optional.empty();
    }
}
