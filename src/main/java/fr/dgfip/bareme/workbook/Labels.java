package fr.dgfip.bareme.workbook;

/** The words of a workbook that belong to no decision type. */
final class Labels {
    static final String NOTICE = "Notice";
    static final String PARAMETERS = "Paramètres";
    static final String CASES = "Cas de test";
    static final String VOCABULARY = "Vocabulaire";
    static final String ERRORS = "Erreurs";
    static final String DIFFERENCES = "Différences";
    static final String REMARKS = "Remarques";
    static final String CASE_LIST = "Cas – ";
    static final String EXPECTED_LIST = "Attendu – ";

    static final String POLICY = "Règle de choix";
    static final String COMPLETE = "Complète";
    static final String NUMBER = "N°";
    static final String LEGAL_BASIS = "Base légale";
    static final String COMMENT = "Commentaire";
    static final String FROM = "Du";
    static final String TO = "Au";

    static final String NAME = "Nom";
    static final String VALUE = "Valeur";
    static final String UNIT = "Unité";

    static final String TITLE = "Titre";
    static final String REASONS = "Motifs";
    static final String CASE = "Cas";
    static final String ARROW = "→ ";

    private Labels() {}
}
