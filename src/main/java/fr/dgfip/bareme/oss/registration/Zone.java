package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a country is for the one-stop shops. */
public enum Zone implements NamedCode {
    FRANCE("France"),
    OTHER_MEMBER_STATE("Autre État membre"),
    NORTHERN_IRELAND("Irlande du Nord"),
    LISTED_COUNTRY("Pays tiers de la liste"),
    OUT_OF_SCOPE("Monaco ou outre-mer français"),
    THIRD_COUNTRY("Pays tiers");

    private final String label;

    Zone(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether VAT law has it in the Union without any doubt. */
    boolean isUnion() {
        return this == FRANCE || this == OTHER_MEMBER_STATE;
    }

    boolean isUnionForGoods() {
        return isUnion() || this == NORTHERN_IRELAND;
    }

    /** Whether no rule of this decision was written for it. */
    boolean isSpecial() {
        return this == NORTHERN_IRELAND || this == OUT_OF_SCOPE;
    }
}
