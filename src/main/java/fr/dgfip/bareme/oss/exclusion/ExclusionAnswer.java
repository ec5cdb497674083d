package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done about a person. Only a reminder, or nothing, goes without an agent. */
public enum ExclusionAnswer implements NamedCode {
    RIEN_A_FAIRE("Rien à faire", true, false),
    RELANCER("Relancer", true, false),
    PROPOSER_EXCLUSION("Proposer l'exclusion", false, true),
    PROPOSER_SUPPRESSION("Proposer la suppression de l'intermédiaire", false, true),
    PRENDRE_ACTE_DE_LA_SORTIE("Prendre acte de la sortie volontaire", false, true),
    INSTRUIRE("Instruire", false, false),
    COMPLETER("Compléter le dossier", false, false),
    TRANSMETTRE("Transmettre à l'État membre d'identification", false, false);

    private final String label;
    private final boolean automatic;
    private final boolean excluding;

    ExclusionAnswer(String label, boolean automatic, boolean excluding) {
        this.label = label;
        this.automatic = automatic;
        this.excluding = excluding;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it takes effect without an agent. */
    boolean isAutomatic() {
        return automatic;
    }

    /** Whether it ends the use of the scheme. */
    boolean isExcluding() {
        return excluding;
    }
}
