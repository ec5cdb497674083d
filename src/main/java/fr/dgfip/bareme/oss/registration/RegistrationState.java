package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a registration in the same scheme stands in the way. */
public enum RegistrationState implements NamedCode {
    NONE("Aucune"),
    IN_FRANCE("En France"),
    ELSEWHERE("Dans un autre État membre"),
    MOVED("Dans un autre État membre, quitté par déplacement"),
    NOT_CONSULTED("Registre non consulté");

    private final String label;

    RegistrationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
