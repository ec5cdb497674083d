package fr.dgfip.bareme.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The decision types of this installation. Immutable.
 *
 * @param all sorted by name, each name once
 */
public record DecisionTypes(List<DecisionType<?, ?>> all) {
    /** @throws IllegalArgumentException when two types have one name, or the request of a type cannot be read */
    public DecisionTypes {
        all = all.stream()
                .sorted(Comparator.comparing((DecisionType<?, ?> type) -> type.name()))
                .toList();
        if (all.stream().map(DecisionType::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two decision types have one name: " + all);
        }
        all.forEach(RequestReader::prepare);
    }

    /** All types the {@link ServiceLoader} finds. */
    public static DecisionTypes load() {
        return new DecisionTypes(ServiceLoader.load(DecisionType.class, DecisionType.class.getClassLoader()).stream()
                .<DecisionType<?, ?>>map(ServiceLoader.Provider::get)
                .toList());
    }

    public Optional<DecisionType<?, ?>> find(String name) {
        return all.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
