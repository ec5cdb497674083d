package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the VAT is paid. */
public enum PaymentMode implements NamedCode {
    QUITUS_COMPTANT("Au comptant avant le quitus"),
    CA3("Sur la déclaration de TVA"),
    AUCUN("Aucun paiement"),
    VENDEUR_OSS("Par le vendeur, guichet unique"),
    DOUANE("À la douane");

    private final String label;

    PaymentMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
