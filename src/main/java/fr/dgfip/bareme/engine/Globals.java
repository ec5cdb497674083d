package fr.dgfip.bareme.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;

/** What DRL may declare as a global: anything else is a fault found at the start, not in a decision. */
final class Globals {
    static final String PARAMETERS = "parameters";
    static final String AS_OF = "asOf";

    private static final Map<String, Class<?>> ALLOWED = Map.of(
            PARAMETERS, ParameterReader.class,
            AS_OF, LocalDate.class);

    private Globals() {}

    /** The names of the globals a model declares. */
    static Set<String> of(Model model) {
        for (Global<?> global : model.getGlobals()) {
            if (global.getType() != ALLOWED.get(global.getName())) {
                throw new IllegalStateException(model.getName() + " declares the global "
                        + global.getType().getName() + " " + global.getName() + "; there are " + ALLOWED);
            }
        }
        return model.getGlobals().stream().map(Global::getName).collect(Collectors.toUnmodifiableSet());
    }
}
