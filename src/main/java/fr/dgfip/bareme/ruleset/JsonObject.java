package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Typed access to a parsed JSON object; whatever is missing or of another type is refused by its path. */
final class JsonObject {
    /** Null for a document. */
    private final JsonObject parent;

    private final String name;
    private final Map<?, ?> members;

    private JsonObject(JsonObject parent, String name, Object value) {
        this.parent = parent;
        this.name = name;
        this.members = as(Map.class, value, this::toString);
    }

    static JsonObject document(String name, byte[] json, int format) {
        JsonObject document = new JsonObject(null, name, CanonicalJson.tree(json));
        if (document.integer("format") != format) {
            throw new IllegalArgumentException(name + " is of format " + document.integer("format"));
        }
        return document;
    }

    /** Of a version with many rows, so the path is made only to be told. */
    private static <T> T as(Class<T> type, Object value, Supplier<String> path) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(path.get() + " is no " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }

    private <T> T member(Class<T> type, String member) {
        return as(type, members.get(member), () -> this + "/" + member);
    }

    Set<String> names() {
        return texts(members).keySet();
    }

    boolean has(String member) {
        return members.containsKey(member);
    }

    Object value(String member) {
        return member(Object.class, member);
    }

    String text(String member) {
        return member(String.class, member);
    }

    int integer(String member) {
        return member(Integer.class, member);
    }

    Optional<LocalDate> date(String member) {
        return has(member) ? Optional.of(LocalDate.parse(text(member))) : Optional.empty();
    }

    List<?> list(String member) {
        return member(List.class, member);
    }

    List<String> texts(String member) {
        return list(member).stream()
                .map(text -> as(String.class, text, () -> this + "/" + member))
                .toList();
    }

    JsonObject object(String member) {
        return new JsonObject(this, member, member(Map.class, member));
    }

    List<JsonObject> objects(String member) {
        return list(member).stream()
                .map(value -> new JsonObject(this, member, value))
                .toList();
    }

    Map<String, Object> map(String member) {
        return texts(member(Map.class, member));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, Object> texts(Map<?, ?> members) {
        return (Map<String, Object>) members;
    }

    @Override
    public String toString() {
        return parent == null ? name : parent + "/" + name;
    }
}
