package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the VAT reassessments of the last years amount to. */
public enum ReassessmentState implements NamedCode {
    AUCUN("Aucun redressement"),
    BONNE_FOI("Un redressement de bonne foi"),
    BONNE_FOI_REPETEE("Plusieurs redressements de bonne foi"),
    BONNE_FOI_INCONNUE("Redressement, bonne foi non précisée"),
    POSTERIEUR("Redressement après la demande"),
    MAUVAISE_FOI("Bonne foi remise en cause"),
    NON_RENSEIGNE("Redressements non renseignés");

    private final String label;

    ReassessmentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
