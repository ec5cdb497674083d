package fr.dgfip.bareme.vocabulary;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One component of a record as JSON shows it.
 *
 * @param name JSON name
 * @param term its French description; empty when the component has none
 * @param optional whether it may be absent ({@code Optional})
 * @param multiple whether it holds a list of values; an absent list is an empty one
 * @param value what one value is
 * @param limits what one value must hold to
 * @param count how many values a list may have: its sizes
 */
public record FieldShape(
        String name,
        Optional<Term> term,
        boolean optional,
        boolean multiple,
        ValueShape value,
        Limits limits,
        Limits count) {

    static FieldShape of(RecordComponent component) {
        Type unwrapped = RequestSchema.unwrap(component.getGenericType(), Optional.class);
        Type item = RequestSchema.unwrap(unwrapped, List.class);
        boolean multiple = item != unwrapped;
        Limits own = Limits.of(Stream.of(component.getAccessor().getAnnotations()));
        Limits ofArgument = Limits.of(
                arguments(component.getAnnotatedType()).flatMap(argument -> Arrays.stream(argument.getAnnotations())));
        return new FieldShape(
                component.getName(),
                Optional.ofNullable(component.getAnnotation(Term.class)),
                component.getType() == Optional.class,
                multiple,
                ValueShape.of(item, Optional.ofNullable(component.getAnnotation(Term.class))),
                multiple ? ofArgument : own.and(ofArgument),
                multiple ? own : Limits.NONE);
    }

    private static Stream<AnnotatedType> arguments(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType parameterized)) {
            return Stream.empty();
        }
        return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                .flatMap(argument -> Stream.concat(Stream.of(argument), arguments(argument)));
    }

    /** Whether a request without it is incomplete: it is neither optional nor a list. */
    public boolean mandatory() {
        return !optional && !multiple;
    }

    /** French label, or the JSON name of a component without one. */
    public String label() {
        return term.map(Term::value).orElse(name);
    }
}
