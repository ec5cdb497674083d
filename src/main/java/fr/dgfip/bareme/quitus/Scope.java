package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether and where a quitus is needed. */
public enum Scope implements NamedCode {
    DANS_LE_CHAMP("Dans le champ"),
    ROUTE_SIE("Orientée vers le SIE"),
    HORS_CHAMP_DOUANE("Hors champ : douane"),
    HORS_CHAMP_DISPENSE_OBJET("Hors champ : objet dispensé"),
    HORS_CHAMP_NON_MOYEN_TRANSPORT("Hors champ : pas un moyen de transport"),
    HORS_SIV("Hors SIV"),
    DISPENSE_VISA("Dispense de visa en cours"),
    GARANTIE("Demande de garantie"),
    REMBOURSEMENT("Demande de remboursement"),
    INDETERMINE("Champ indéterminé");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
