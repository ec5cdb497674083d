package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What kind of thing is owned. */
public enum AssetType implements NamedCode {
    BANK("Compte bancaire"),
    WAGE("Salaire"),
    PENSION("Pension ou retraite"),
    LIFE_INSURANCE("Assurance-vie rachetable"),
    CUSTOMER("Créance sur un client"),
    RENT("Loyer"),
    CURRENT_ACCOUNT("Compte courant d'associé"),
    PUBLIC_CREDIT("Remboursement ou dégrèvement dû par l'État"),
    MOVABLES("Meubles corporels"),
    VEHICLE("Véhicule"),
    SHARES("Droits d'associé ou valeurs mobilières"),
    BUSINESS("Fonds de commerce"),
    REAL_ESTATE("Immeuble"),
    DORMANT_RIGHT("Droit que le débiteur n'exerce pas"),
    ABROAD("Bien à l'étranger");

    private final String label;

    AssetType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
