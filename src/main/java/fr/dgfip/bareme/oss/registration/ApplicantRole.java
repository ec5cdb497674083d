package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** As what a person asks to be registered. */
public enum ApplicantRole implements NamedCode {
    SELLER("Vendeur ou prestataire"),
    INTERFACE("Interface électronique facilitant des ventes"),
    INTERMEDIARY("Intermédiaire");

    private final String label;

    ApplicantRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
