package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who holds or owes something for the debtor. */
public enum ThirdPartyRole implements NamedCode {
    BANK("Banque"),
    EMPLOYER("Employeur ou caisse"),
    CUSTOMER("Client"),
    TENANT("Locataire"),
    INSURER("Assureur"),
    NOTARY("Notaire"),
    ESCROW("Séquestre"),
    AMICABLE_LIQUIDATOR("Liquidateur amiable"),
    ORDER_GIVER("Donneur d'ordre"),
    OTHER("Autre tiers");

    private final String label;

    ThirdPartyRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
