package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The decision types of this installation as a bean. */
final class InstalledTypes {
    private InstalledTypes() {}

    @Produces
    @Singleton
    static DecisionTypes decisionTypes() {
        return DecisionTypes.load();
    }
}
