package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions as JSON: {@code {"in":[…]}}, {@code {"notIn":[…]}}, {@code {"between":{"min":…,"max":…}}} with the ends it has,
 * {@code {"absent":true}}, {@code {"present":true}}. Listed values are sorted as written, whatever the order of their list.
 */
final class ConditionJson {
    private ConditionJson() {}

    static Map<String, Object> write(TermType type, Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return Map.of(
                    oneOf.negated() ? "notIn" : "in",
                    oneOf.keys().stream()
                            .map(key -> TermJson.write(type, key))
                            .sorted()
                            .toList());
        }
        if (condition instanceof Condition.Between between) {
            return Map.of("between", bounds(type, between));
        }
        return Map.of(condition instanceof Condition.Absent ? "absent" : "present", true);
    }

    private static Map<String, Object> bounds(TermType type, Condition.Between between) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (between.min() != Long.MIN_VALUE) {
            bounds.put("min", TermJson.write(type, between.min()));
        }
        if (between.max() != Long.MAX_VALUE) {
            bounds.put("max", TermJson.write(type, between.max()));
        }
        return bounds;
    }

    static Condition read(TermType type, JsonObject json) {
        if (json.has("in")) {
            return new Condition.OneOf(keys(type, json.list("in")), false);
        }
        if (json.has("notIn")) {
            return new Condition.OneOf(keys(type, json.list("notIn")), true);
        }
        if (json.has("between")) {
            JsonObject bounds = json.object("between");
            return new Condition.Between(
                    bounds.has("min") ? (Long) TermJson.read(type, bounds.value("min")) : Long.MIN_VALUE,
                    bounds.has("max") ? (Long) TermJson.read(type, bounds.value("max")) : Long.MAX_VALUE);
        }
        if (json.has("absent")) {
            return Condition.ABSENT;
        }
        if (json.has("present")) {
            return Condition.PRESENT;
        }
        throw new IllegalArgumentException(json + " is no condition: " + json.names());
    }

    private static List<Object> keys(TermType type, List<?> values) {
        return values.stream().map(value -> TermJson.read(type, value)).toList();
    }
}
