package fr.dgfip.bareme.oss.exclusion;

import java.util.HashMap;
import java.util.Map;

/** Parts of requests as callers write them. */
final class Parts {
    private Parts() {}

    static Map<String, Object> period(String period, String... fields) {
        Map<String, Object> made = new HashMap<>(Map.of("period", period));
        for (int i = 0; i < fields.length; i += 2) {
            made.put(fields[i], fields[i + 1]);
        }
        return made;
    }

    static Map<String, Object> missing(String period, String reminded) {
        return period(period, "returnReminderOn", reminded);
    }

    static Map<String, Object> event(String kind, String day) {
        return new HashMap<>(Map.of("kind", kind, "day", day));
    }

    static Map<String, Object> event(String kind, String day, String field, String value) {
        Map<String, Object> made = event(kind, day);
        made.put(field, value);
        return made;
    }

    static Map<String, Object> payment(String operation, String period, String amount, String day) {
        return new HashMap<>(Map.of(
                "operation", operation, "period", period, "amount", amount, "receivedOn", day, "receivedBy", "EMI"));
    }
}
