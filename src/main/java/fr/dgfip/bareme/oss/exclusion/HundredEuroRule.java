package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** How the exception for small balances is read (implementing regulation 282/2011, art. 58b, § 2, b). */
public enum HundredEuroRule implements NamedCode {
    ALL_BELOW("Tous les soldes sous le seuil"),
    BREAKS_CHAIN("Un solde sous le seuil rompt la série");

    private final String label;

    HundredEuroRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
