package fr.dgfip.bareme.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** What a component of a record holds, its {@code Optional} or {@code List} taken off. */
public sealed interface ValueShape {

    /** One value of the vocabulary. */
    record Single(Class<?> javaType, TermType type) implements ValueShape {}

    /** A record within the record. */
    record Nested(Class<?> javaType) implements ValueShape {
        public RecordShape shape() {
            return RecordShape.of(javaType);
        }
    }

    /** Something the vocabulary has no words for: allowed in an outcome, never in a request. */
    record Opaque(Class<?> javaType) implements ValueShape {}

    static ValueShape of(Type type, Optional<Term> term) {
        if (term.isPresent() && TermTypes.isLeaf(type)) {
            return new Single((Class<?>) type, TermTypes.of(type, term.get()));
        }
        if (type instanceof Class<?> javaType) {
            return javaType.isRecord() && !TermTypes.isLeaf(javaType) ? new Nested(javaType) : new Opaque(javaType);
        }
        return new Opaque(
                type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : Object.class);
    }
}
