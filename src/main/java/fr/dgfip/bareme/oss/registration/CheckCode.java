package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** A check of a registration; R01 to R14 as the domain reference numbers them. */
public enum CheckCode implements NamedCode {
    R01("Régime non-UE : ni siège ni établissement dans l'Union"),
    R02("État membre d'identification"),
    R03("Départ des biens de France"),
    R04("Siège ou établissement dans un autre État, biens partis de France"),
    R05("Intermédiaire"),
    R06("Inscription directe depuis un pays de la liste"),
    R07("Un seul intermédiaire"),
    R08("Numéro de l'intermédiaire"),
    R09("Autre inscription"),
    R10("Quarantaine"),
    R11("Choix antérieur d'un autre État"),
    R12("Renseignements exigés"),
    R13("Biens importés admis"),
    R14("Début d'utilisation"),
    N01("Numéro de TVA français"),
    O01("Opérations admises"),
    S01("Seuil"),
    T01("Territoire");

    private final String label;

    CheckCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
