package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done, or will be. */
public enum AnnexStep implements NamedCode {
    RELANCE("Relance amiable"),
    DECLARATION_NEANT("Demande de la déclaration à zéro"),
    MISE_EN_DEMEURE("Mise en demeure de déclarer"),
    TAXATION_D_OFFICE("Taxation d’office"),
    RECOUVREMENT("Recouvrement"),
    CONTROLE("Contrôle de la situation"),
    VERIFICATION("Vérification par un agent"),
    CLOTURE("Clôture");

    private final String label;

    AnnexStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
