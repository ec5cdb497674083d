package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated parameters of a rule set. Immutable. */
public final class Parameters {
    private final List<ParameterValue> values;
    private final Map<ParameterKey, List<ParameterValue>> byKey;

    /** @throws IllegalArgumentException when two values of one parameter hold on the same day */
    public Parameters(List<ParameterValue> values) {
        this.values = List.copyOf(values);
        this.byKey = values.stream().collect(Collectors.groupingBy(ParameterValue::key));
        byKey.values().forEach(Parameters::requireDisjoint);
    }

    private static void requireDisjoint(List<ParameterValue> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).period().overlaps(values.get(j).period())) {
                    throw new IllegalArgumentException("deux valeurs le même jour pour « "
                            + values.get(i).key().label() + " »");
                }
            }
        }
    }

    /** All values in the order of the sheet. */
    public List<ParameterValue> values() {
        return values;
    }

    /** The value that holds on a day, if the workbook gives one. */
    public Optional<ParameterValue> find(ParameterKey key, LocalDate date) {
        for (ParameterValue value : byKey.getOrDefault(key, List.of())) {
            if (value.period().contains(date)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
