package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the question lacks. */
public enum MissingElement implements NamedCode {
    IMPOT("Impôt ou taxe concerné"),
    CODE_TAXE("Code de la taxe annexe"),
    DATE_DU_TEXTE("Date d’entrée en vigueur du texte"),
    DOCTRINE("Recherche d’une réponse publiée"),
    PREMIER_NIVEAU("Réponse de premier niveau déjà tentée ou non"),
    REFERENCE("Référence du dossier"),
    DEPARTEMENT("Département"),
    SERVICE("Service qui pose la question");

    private final String label;

    MissingElement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
