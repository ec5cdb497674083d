package fr.dgfip.bareme.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The decision types of this installation, in the order of their names. Immutable. */
public record DecisionTypes(List<DecisionType<?, ?>> all) {
    /**
     * @throws IllegalArgumentException when two types have one name, or the request of a type cannot be read
     */
    public DecisionTypes {
        all = List.copyOf(all).stream()
                .sorted(Comparator.comparing(DecisionType::name))
                .toList();
        if (all.stream().map(DecisionType::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two decision types have the same name");
        }
        all.forEach(RequestReader::prepare);
    }

    /** The types found by {@link ServiceLoader}. */
    public static DecisionTypes load() {
        return of(ServiceLoader.load(DecisionType.class).stream()
                .<DecisionType<?, ?>>map(ServiceLoader.Provider::get)
                .toList());
    }

    private static DecisionTypes of(Collection<DecisionType<?, ?>> types) {
        return new DecisionTypes(List.copyOf(types));
    }

    public Optional<DecisionType<?, ?>> find(String name) {
        return all.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
