package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Identifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Chooses, once per class, how its values are written. */
final class JsonEncoders {
    private static final long LARGEST_INTEGER = (1L << 53) - 1;
    private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, Long.class, Short.class, Byte.class);
    private static final Set<Class<?>> WRITTEN_AS_TEXT =
            Set.of(String.class, Euros.class, LocalDate.class, YearMonth.class, Instant.class, UUID.class);

    private static final ClassValue<JsonEncoder> ENCODERS = new ClassValue<>() {
        @Override
        protected JsonEncoder computeValue(Class<?> type) {
            return choose(type);
        }
    };

    private JsonEncoders() {}

    static void write(Object value, JsonBytes out) {
        if (value == null) {
            throw new IllegalArgumentException("null has no canonical form");
        }
        ENCODERS.get(value.getClass()).write(value, out);
    }

    private static JsonEncoder choose(Class<?> type) {
        if (WRITTEN_AS_TEXT.contains(type)) {
            return (value, out) -> out.string(value.toString());
        }
        if (INTEGERS.contains(type)) {
            return (value, out) -> integer(((Number) value).longValue(), out);
        }
        if (type == Boolean.class) {
            return (value, out) -> ascii(value.toString(), out);
        }
        if (type == BigDecimal.class) {
            return (value, out) -> out.string(((BigDecimal) value).toPlainString());
        }
        if (Code.class.isAssignableFrom(type)) {
            return (value, out) -> out.string(((Code) value).code());
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return (value, out) -> out.string(((Identifier) value).value());
        }
        if (Enum.class.isAssignableFrom(type)) {
            return (value, out) -> out.string(((Enum<?>) value).name());
        }
        return structure(type);
    }

    private static JsonEncoder structure(Class<?> type) {
        if (type.isRecord()) {
            return new RecordEncoder(type);
        }
        if (List.class.isAssignableFrom(type)) {
            return (value, out) -> list((List<?>) value, out);
        }
        if (Map.class.isAssignableFrom(type)) {
            return (value, out) -> map((Map<?, ?>) value, out);
        }
        return (value, out) -> {
            throw new IllegalArgumentException(type.getName() + " has no canonical form");
        };
    }

    private static void integer(long value, JsonBytes out) {
        if (value > LARGEST_INTEGER || value < -LARGEST_INTEGER) {
            throw new IllegalArgumentException(value + " is more than every JSON reader holds exactly");
        }
        ascii(Long.toString(value), out);
    }

    private static void ascii(String text, JsonBytes out) {
        out.raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void list(List<?> values, JsonBytes out) {
        out.octet('[');
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                out.octet(',');
            }
            first = false;
            write(value, out);
        }
        out.octet(']');
    }

    private static void map(Map<?, ?> values, JsonBytes out) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>(values.size());
        values.forEach((key, value) -> present(value).ifPresent(there -> entries.add(Map.entry(name(key), there))));
        entries.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        requireDistinct(entries);
        out.octet('{');
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.octet(',');
            }
            out.string(entries.get(i).getKey());
            out.octet(':');
            write(entries.get(i).getValue(), out);
        }
        out.octet('}');
    }

    private static Optional<?> present(Object value) {
        if (value == null) {
            throw new IllegalArgumentException("null has no canonical form");
        }
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static String name(Object key) {
        if (key instanceof String text) {
            return text;
        }
        if (key instanceof Code code) {
            return code.code();
        }
        throw new IllegalArgumentException("a map with a key that is neither a text nor a code: " + key);
    }

    private static void requireDistinct(List<Map.Entry<String, Object>> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).getKey().equals(sorted.get(i - 1).getKey())) {
                throw new IllegalArgumentException(
                        "a map with two keys written " + sorted.get(i).getKey());
            }
        }
    }
}
