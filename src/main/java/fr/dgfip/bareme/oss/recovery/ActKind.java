package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** An act on a claim after its title was sent. */
public enum ActKind implements NamedCode {
    FORMAL_NOTICE("Mise en demeure de payer"),
    DEBT_RECOGNITION("Reconnaissance de dette"),
    COURT_CLAIM("Demande en justice"),
    PRECAUTIONARY("Mesure conservatoire"),
    FORCED_EXECUTION("Acte d'exécution forcée"),
    INSOLVENCY_DECLARATION("Déclaration à une procédure collective"),
    REMINDER("Simple rappel"),
    LIEN_REGISTRATION("Inscription du privilège"),
    MORTGAGE_REGISTRATION("Inscription d'une hypothèque"),
    ASSISTANCE_REQUEST("Demande d'assistance à un autre État");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
