package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why a sum goes back, which says who gives it back. */
public enum PartNature implements NamedCode {
    EXCEDENT_DETENU("Excédent que détient l’État d’identification"),
    PART_REVERSEE("Part reversée à un État de consommation"),
    PART_CONSERVEE("Part conservée par l’État d’identification jusqu’en 2018"),
    PART_APRES_RAPPEL("Part payée après le rappel d’un État"),
    FONDS_ETRANGERS("Fonds destinés à un autre État d’identification");

    private final String label;

    PartNature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
