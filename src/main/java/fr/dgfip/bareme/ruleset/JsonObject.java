package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Typed access to a parsed JSON object; whatever is missing or of another type is refused by its path. */
final class JsonObject {
    private final String path;
    private final Map<?, ?> members;

    private JsonObject(String path, Object value) {
        this.path = path;
        this.members = as(path, Map.class, value);
    }

    static JsonObject document(String name, byte[] json, int format) {
        JsonObject document = new JsonObject(name, CanonicalJson.tree(json));
        if (document.integer("format") != format) {
            throw new IllegalArgumentException(name + " is of format " + document.integer("format"));
        }
        return document;
    }

    private static <T> T as(String path, Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(path + " is no " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }

    Set<String> names() {
        return as(path, members).keySet();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Object value(String name) {
        return as(path + "/" + name, Object.class, members.get(name));
    }

    String text(String name) {
        return as(path + "/" + name, String.class, value(name));
    }

    int integer(String name) {
        return as(path + "/" + name, Integer.class, value(name));
    }

    Optional<LocalDate> date(String name) {
        return has(name) ? Optional.of(LocalDate.parse(text(name))) : Optional.empty();
    }

    List<?> list(String name) {
        return as(path + "/" + name, List.class, value(name));
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(text -> as(path + "/" + name, String.class, text))
                .toList();
    }

    JsonObject object(String name) {
        return new JsonObject(path + "/" + name, value(name));
    }

    List<JsonObject> objects(String name) {
        return list(name).stream()
                .map(value -> new JsonObject(path + "/" + name, value))
                .toList();
    }

    Map<String, Object> map(String name) {
        return as(path + "/" + name, as(path + "/" + name, Map.class, value(name)));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, Object> as(String path, Map<?, ?> members) {
        return (Map<String, Object>) as(path, Map.class, members);
    }

    @Override
    public String toString() {
        return path;
    }
}
