package fr.dgfip.bareme.replay;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds where two canonical JSON texts differ, at the smallest values, in the order of the pointers. */
final class JsonDifferences {
    private final String part;
    private final List<Difference> found = new ArrayList<>();

    private JsonDifferences(String part) {
        this.part = part;
    }

    static List<Difference> between(String part, byte[] recorded, byte[] replayed) {
        JsonDifferences differences = new JsonDifferences(part);
        differences.compare("", Optional.of(CanonicalJson.tree(recorded)), Optional.of(CanonicalJson.tree(replayed)));
        return differences.found;
    }

    private void compare(String pointer, Optional<Object> recorded, Optional<Object> replayed) {
        if (recorded.equals(replayed)) {
            return;
        }
        if (recorded.orElse("") instanceof Map<?, ?> left && replayed.orElse("") instanceof Map<?, ?> right) {
            TreeSet<String> names = new TreeSet<>();
            left.keySet().forEach(name -> names.add((String) name));
            right.keySet().forEach(name -> names.add((String) name));
            names.forEach(name -> compare(pointer + "/" + escape(name), member(left, name), member(right, name)));
        } else if (recorded.orElse("") instanceof List<?> left && replayed.orElse("") instanceof List<?> right) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                compare(pointer + "/" + i, item(left, i), item(right, i));
            }
        } else {
            found.add(new Difference(
                    part, pointer, recorded.map(CanonicalJson::text), replayed.map(CanonicalJson::text)));
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<Object> member(Map<?, ?> map, String name) {
        return Optional.ofNullable(map.get(name));
    }

    private static Optional<Object> item(List<?> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
