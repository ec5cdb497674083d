package fr.dgfip.bareme.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a request or outcome record, nested records flattened, lists of records apart: how test cases name them
 * in a workbook and how the API description documents them. Immutable.
 */
public final class RequestSchema {
    private static final ClassValue<RequestSchema> SCHEMAS = new ClassValue<>() {
        @Override
        protected RequestSchema computeValue(Class<?> type) {
            return new RequestSchema(type);
        }
    };

    private final List<RequestField> fields = new ArrayList<>();
    private final List<RequestList> lists = new ArrayList<>();

    private RequestSchema(Class<?> type) {
        collect(type, "");
        requireUniqueLabels(type);
    }

    /** @throws IllegalStateException when two fields have the same label */
    public static RequestSchema of(Class<?> type) {
        return SCHEMAS.get(type);
    }

    /** All fields outside lists of records, in the order of the record. */
    public List<RequestField> fields() {
        return List.copyOf(fields);
    }

    public List<RequestList> lists() {
        return List.copyOf(lists);
    }

    public Optional<RequestField> byLabel(String label) {
        return fields.stream()
                .filter(field -> field.term().label().equals(label))
                .findFirst();
    }

    private void collect(Class<?> type, String prefix) {
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<Term> term = Optional.ofNullable(component.getAnnotation(Term.class));
            if (term.isEmpty()) {
                continue;
            }
            String pointer = prefix + "/" + component.getName();
            Type value = unwrap(component.getGenericType(), Optional.class);
            Type item = unwrap(value, List.class);
            if (TermTypes.isLeaf(item)) {
                fields.add(new RequestField(pointer, new FactTerm(component, term.get()), item != value));
            } else if (item != value) {
                lists.add(list(pointer, term.get(), (Class<?>) item));
            } else {
                collect((Class<?>) value, pointer);
            }
        }
    }

    private static RequestList list(String pointer, Term term, Class<?> itemType) {
        RequestSchema items = RequestSchema.of(itemType);
        if (!items.lists.isEmpty()) {
            throw new IllegalStateException(itemType + " is in a list and may not hold another");
        }
        return new RequestList(pointer, term.value(), itemType, items.fields);
    }

    /** {@code Optional<T>} or {@code List<T>} to {@code T}; anything else as it is. */
    static Type unwrap(Type type, Class<?> wrapper) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == wrapper
                ? parameterized.getActualTypeArguments()[0]
                : type;
    }

    private void requireUniqueLabels(Class<?> type) {
        Set<String> labels = new HashSet<>();
        fields.forEach(field -> {
            if (!labels.add(field.term().label())) {
                throw new IllegalStateException(
                        type + " has two fields named " + field.term().label());
            }
        });
    }
}
