package fr.dgfip.bareme.workbook;

import java.util.Set;

/** The workbooks of the corpus that are there as .ods too: all whose mistake or merit is more than the words of a cell. */
final class OdsTwins {
    private static final Set<String> NAMES = Set.of(
            "blanc-sur-blanc",
            "cas-sans-numero",
            "cellules-fusionnees",
            "code-mal-orthographie",
            "colonne-masquee",
            "colonnes-masquees",
            "date-avec-heure",
            "date-sans-jour-affiche",
            "entete-inconnue",
            "erreur-na",
            "feuille-en-plus",
            "feuille-en-plus-masquee",
            "feuille-masquee",
            "format-en-milliers",
            "format-invisible",
            "format-qui-arrondit",
            "format-qui-ment",
            "formule",
            "formule-vers-autre-feuille",
            "ligne-couleur-du-fond",
            "ligne-masquee",
            "lignes-filtrees",
            "lignes-identiques",
            "liste-avec-alt-entree",
            "logo",
            "nombre-devenu-date",
            "nombre-trop-de-decimales",
            "note-sous-la-table",
            "pourcentage-pour-des-euros",
            "taux-sans-signe",
            "texte-trop-long",
            "booleens-du-tableur",
            "colonne-vide-au-milieu",
            "commentaires-par-libreoffice",
            "dates-francaises",
            "dates-longues",
            "depuis-1904",
            "espaces-autour",
            "feuille-protegee",
            "formats-comptables",
            "formats-francais",
            "ligne-vide-au-milieu",
            "nombres-espaces-insecables",
            "pourcentage-francais",
            "tel-que-produit",
            "titre-fusionne",
            "ligne-ajoutee-apres-des-vides",
            "periode-fermee",
            "seuil-releve",
            "livre",
            "mise-en-forme",
            "volets-zoom-et-filtre",
            "quitus",
            "quitus-guarantee",
            "quitus-refund",
            "oss-exclusion",
            "oss-penalties",
            "oss-recovery",
            "oss-refund",
            "oss-registration");

    private OdsTwins() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
