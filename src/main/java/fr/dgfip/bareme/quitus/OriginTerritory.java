package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/**
 * VAT territory the vehicle leaves, never deduced from its plates (CGI art. 256-0). Which ones are another Member State for
 * VAT is a question for the table of scope.
 */
public enum OriginTerritory implements NamedCode {
    AT("Autriche"),
    BE("Belgique"),
    BG("Bulgarie"),
    CY("Chypre"),
    CZ("Tchéquie"),
    DE("Allemagne"),
    DK("Danemark"),
    EE("Estonie"),
    ES("Espagne"),
    FI("Finlande"),
    GR("Grèce"),
    HR("Croatie"),
    HU("Hongrie"),
    IE("Irlande"),
    IT("Italie"),
    LT("Lituanie"),
    LU("Luxembourg"),
    LV("Lettonie"),
    MT("Malte"),
    NL("Pays-Bas"),
    PL("Pologne"),
    PT("Portugal"),
    RO("Roumanie"),
    SE("Suède"),
    SI("Slovénie"),
    SK("Slovaquie"),
    XI("Irlande du Nord"),
    CANARIES("Îles Canaries"),
    ALAND("Îles Åland"),
    CEUTA("Ceuta"),
    MELILLA("Melilla"),
    HELGOLAND("Helgoland"),
    BUSINGEN("Büsingen"),
    LIVIGNO("Livigno"),
    CAMPIONE("Campione d'Italia"),
    ATHOS("Mont Athos"),
    CHANNEL_ISLANDS("Îles Anglo-Normandes"),
    DOM("Département d'outre-mer"),
    TIERS("Pays tiers");

    private final String label;

    OriginTerritory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
