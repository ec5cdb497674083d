package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** A lawful ground of refusal. Suspicion alone is none (CE 6 avril 2018, n° 403401). */
public enum RefusalGround implements NamedCode {
    REF_TVA_NON_ACQUITTEE("TVA non acquittée"),
    REF_PIECES_242Q4_MANQUANTES("Pièces de l'article 242 quaterdecies, 4° manquantes"),
    REF_ORIGINAUX_NON_PRODUITS("Originaux non produits"),
    REF_REGIME_TITULAIRE_NON_JUSTIFIE("Régime du titulaire non justifié"),
    REF_MANDAT_ABSENT("Mandat absent"),
    REF_CAUTION_ABSENTE("Caution absente"),
    REF_HORS_CHAMP("Hors champ"),
    REF_IDENTITE_VEHICULE("Identité du véhicule");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
