package fr.dgfip.bareme.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** One described component of a record: its names, its type and how to read it. Immutable, safe for any thread. */
public final class FactTerm {
    private final String name;
    private final String label;
    private final String description;
    private final TermType type;
    private final boolean optional;
    private final MethodHandle accessor;

    FactTerm(RecordComponent component, Term term) {
        this.name = component.getName();
        this.label = term.value();
        this.description = term.description();
        this.optional = component.getType() == Optional.class;
        this.type = TermTypes.of(valueType(component), term);
        this.accessor = accessor(component);
    }

    private static Type valueType(RecordComponent component) {
        return RequestSchema.unwrap(RequestSchema.unwrap(component.getGenericType(), Optional.class), List.class);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** JSON name. */
    public String name() {
        return name;
    }

    /** French label, the header in workbooks. */
    public String label() {
        return label;
    }

    /** One French sentence, or empty. */
    public String description() {
        return description;
    }

    public TermType type() {
        return type;
    }

    /** Whether a fact may have no value here. */
    public boolean optional() {
        return optional;
    }

    /** The key of this term's value in a fact; empty when the fact has none. */
    public Optional<Object> key(Object fact) {
        return Optional.ofNullable(keyOrNull(fact));
    }

    /** As {@link #key(Object)} without allocating: null when absent. For the matching loop only. */
    public Object keyOrNull(Object fact) {
        try {
            Object value = (Object) accessor.invokeExact(fact);
            if (optional) {
                value = ((Optional<?>) value).orElse(null);
            }
            return value == null ? null : type.key(value);
        } catch (Throwable e) {
            throw new IllegalStateException(name + " cannot be read from " + fact.getClass(), e);
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
