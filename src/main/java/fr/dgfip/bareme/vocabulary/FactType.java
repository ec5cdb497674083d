package fr.dgfip.bareme.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The described components of a record class that hold one value each, in their order. Immutable, safe for any thread. */
public final class FactType {
    private static final ClassValue<FactType> TYPES = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> type) {
            return new FactType(type);
        }
    };

    private final Class<?> javaType;
    private final List<FactTerm> terms;
    private final Map<String, FactTerm> byLabel = new LinkedHashMap<>();
    private final Map<String, FactTerm> byName = new LinkedHashMap<>();

    private FactType(Class<?> javaType) {
        if (!javaType.isRecord()) {
            throw new IllegalArgumentException(javaType + " is no record");
        }
        this.javaType = javaType;
        List<FactTerm> found = new ArrayList<>();
        for (RecordComponent component : javaType.getRecordComponents()) {
            Optional.ofNullable(component.getAnnotation(Term.class))
                    .filter(term -> TermTypes.isLeaf(RequestSchema.unwrap(component.getGenericType(), Optional.class)))
                    .ifPresent(term -> found.add(new FactTerm(component, term)));
        }
        this.terms = List.copyOf(found);
        for (FactTerm term : terms) {
            byName.put(term.name(), term);
            if (byLabel.put(term.label(), term) != null) {
                throw new IllegalStateException(javaType + " names two components " + term.label());
            }
        }
    }

    /** @throws IllegalArgumentException when the class is no record or a described component has no term type */
    public static FactType of(Class<?> type) {
        return TYPES.get(type);
    }

    public Class<?> javaType() {
        return javaType;
    }

    public List<FactTerm> terms() {
        return terms;
    }

    public Optional<FactTerm> byLabel(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    public Optional<FactTerm> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the record is a row outcome: its first component is its matched row. */
    public boolean isOutcome() {
        return RowOutcome.class.isAssignableFrom(javaType)
                && Arrays.stream(javaType.getRecordComponents())
                        .findFirst()
                        .filter(first -> first.getType() == MatchedRow.class)
                        .isPresent();
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
