package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who sells. */
public enum SellerType implements NamedCode {
    PARTICULIER("Particulier vendeur"),
    ASSUJETTI("Assujetti"),
    FRANCHISE("Assujetti en franchise"),
    ASSUJETTI_REVENDEUR("Assujetti-revendeur étranger");

    private final String label;

    SellerType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
