package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Activities the doctrine cites for a dispense de visa, and all others (BOI-TVA-SECT-70-30-30, § 10). */
public enum Activity implements NamedCode {
    CONSTRUCTEUR("Constructeur"),
    REPRESENTANT("Représentant d'un constructeur"),
    IMPORTATEUR_RESEAU("Importateur d'un réseau de distribution"),
    AUTRE("Autre activité");

    private final String label;

    Activity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
