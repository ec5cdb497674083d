package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a person means to declare through the scheme. */
public enum OperationKind implements NamedCode {
    TBE_SERVICES("Services électroniques, de télécommunication ou de radiodiffusion à des non-assujettis"),
    OTHER_SERVICES("Autres services à des non-assujettis"),
    SERVICES_TO_OUTSIDE_CUSTOMERS("Services taxés dans l'Union à des non-assujettis établis hors de l'Union"),
    INTRA_UNION_SALES("Ventes à distance intracommunautaires de biens"),
    FACILITATED_DOMESTIC_SALES("Livraisons intérieures facilitées par l'interface"),
    IMPORTED_SALES("Ventes à distance de biens importés"),
    ENERGY("Gaz, électricité, chaleur ou froid livrés à des non-assujettis"),
    DOMESTIC_SALES("Ventes intérieures à des non-assujettis d'un État où le vendeur n'est pas établi"),
    INSTALLED_GOODS("Biens installés ou montés chez des non-assujettis"),
    ON_BOARD_SALES("Ventes à bord de navires, aéronefs ou trains"),
    OWN_GOODS_TRANSFERS("Transferts de biens propres");

    private final String label;

    OperationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isService() {
        return this == TBE_SERVICES || this == OTHER_SERVICES || this == SERVICES_TO_OUTSIDE_CUSTOMERS;
    }

    /** Whether the threshold below which VAT stays in the State of the seller looks at it. */
    boolean isUnderThreshold() {
        return this == TBE_SERVICES || this == INTRA_UNION_SALES;
    }
}
