package fr.dgfip.bareme.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Bean Validation annotations demand of a value, as data: checked field by field, so that all errors of a request
 * come together, and shown in the API description. Limits on amounts hold for {@code Euros} too.
 *
 * @param min least number
 * @param exclusiveMin whether the least number itself is refused
 * @param max greatest number
 * @param minSize least length of a text, or count of a list
 * @param maxSize greatest length of a text, or count of a list; {@code Integer.MAX_VALUE} for none
 * @param notBlank whether a text needs a character that is no space
 * @param pattern form of a text, matched as a whole
 */
public record Limits(
        Optional<BigDecimal> min,
        boolean exclusiveMin,
        Optional<BigDecimal> max,
        int minSize,
        int maxSize,
        boolean notBlank,
        Optional<java.util.regex.Pattern> pattern) {
    public static final Limits NONE =
            new Limits(Optional.empty(), false, Optional.empty(), 0, Integer.MAX_VALUE, false, Optional.empty());

    static Limits of(Stream<Annotation> annotations) {
        return annotations.map(Limits::of).reduce(NONE, Limits::and);
    }

    private static Limits of(Annotation annotation) {
        if (annotation instanceof Min min) {
            return atLeast(BigDecimal.valueOf(min.value()), false);
        }
        if (annotation instanceof Max max) {
            return atMost(BigDecimal.valueOf(max.value()));
        }
        if (annotation instanceof DecimalMin min) {
            return atLeast(new BigDecimal(min.value()), !min.inclusive());
        }
        if (annotation instanceof DecimalMax max && max.inclusive()) {
            return atMost(new BigDecimal(max.value()));
        }
        if (annotation instanceof Positive) {
            return atLeast(BigDecimal.ZERO, true);
        }
        if (annotation instanceof PositiveOrZero) {
            return atLeast(BigDecimal.ZERO, false);
        }
        return ofText(annotation);
    }

    private static Limits ofText(Annotation annotation) {
        if (annotation instanceof Size size) {
            return sized(size.min(), size.max(), false);
        }
        if (annotation instanceof NotEmpty) {
            return sized(1, Integer.MAX_VALUE, false);
        }
        if (annotation instanceof NotBlank) {
            return sized(1, Integer.MAX_VALUE, true);
        }
        if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return new Limits(
                    Optional.empty(), false, Optional.empty(), 0, Integer.MAX_VALUE, false, Optional.of(compiled));
        }
        if (annotation.annotationType().isAnnotationPresent(Constraint.class) && !(annotation instanceof NotNull)) {
            throw new IllegalArgumentException("constraint this service does not know: " + annotation);
        }
        return NONE;
    }

    private static Limits atLeast(BigDecimal min, boolean exclusive) {
        return new Limits(Optional.of(min), exclusive, Optional.empty(), 0, Integer.MAX_VALUE, false, Optional.empty());
    }

    private static Limits atMost(BigDecimal max) {
        return new Limits(Optional.empty(), false, Optional.of(max), 0, Integer.MAX_VALUE, false, Optional.empty());
    }

    private static Limits sized(int min, int max, boolean notBlank) {
        return new Limits(Optional.empty(), false, Optional.empty(), min, max, notBlank, Optional.empty());
    }

    /** Both at once; of two bounds of one kind, the other's. */
    Limits and(Limits other) {
        return new Limits(
                other.min.or(() -> min),
                other.min.isPresent() ? other.exclusiveMin : exclusiveMin,
                other.max.or(() -> max),
                Math.max(minSize, other.minSize),
                Math.min(maxSize, other.maxSize),
                notBlank || other.notBlank,
                other.pattern.or(() -> pattern));
    }

    public boolean holdsFor(BigDecimal number) {
        boolean enough = min.isEmpty() || number.compareTo(min.get()) >= (exclusiveMin ? 1 : 0);
        return enough && (max.isEmpty() || number.compareTo(max.get()) <= 0);
    }

    /** Whether a text of this length, or a list of this count, is allowed. */
    public boolean allowsSize(int size) {
        return size >= minSize && size <= maxSize;
    }
}
