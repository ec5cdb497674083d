package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values of terms as JSON has them, and their places in nested objects. */
final class JsonValues {
    private JsonValues() {}

    /** The JSON value of a value of the type: integers and booleans as they are, all others as texts. */
    static Object of(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Integer || value instanceof Long || value instanceof Boolean ? value : value.toString();
    }

    /** The key of a JSON value: the inverse of {@link #of}. */
    static Object key(Object json, TermType type) {
        if (type instanceof TermType.CodeList codes) {
            return codes.codes().stream()
                    .filter(code -> code.code().equals(json))
                    .findFirst()
                    .map(codes::key)
                    .orElseThrow(() -> new IllegalArgumentException("no code " + json));
        }
        if (type instanceof TermType.Decimal decimal) {
            return decimal.keyOf(new BigDecimal(json.toString()));
        }
        return type.key(type instanceof TermType.Date ? LocalDate.parse((String) json) : json);
    }

    static Optional<Object> get(Map<String, Object> object, String pointer) {
        Object found = object;
        for (String name : pointer.substring(1).split("/", -1)) {
            if (!(found instanceof Map<?, ?> parent) || !parent.containsKey(name)) {
                return Optional.empty();
            }
            found = parent.get(name);
        }
        return Optional.of(found);
    }

    /** Puts a value where the pointer says, making the objects on the way. */
    static void put(Map<String, Object> object, String pointer, Object value) {
        int slash = pointer.indexOf('/', 1);
        if (slash < 0) {
            object.put(pointer.substring(1), value);
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> child = (Map<String, Object>)
                object.computeIfAbsent(pointer.substring(1, slash), name -> new LinkedHashMap<String, Object>());
        put(child, pointer.substring(slash), value);
    }

    /** Whether the object that would hold the pointer is there. */
    static boolean hasParent(Map<String, Object> object, String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash == 0 || get(object, pointer.substring(0, slash)).isPresent();
    }
}
