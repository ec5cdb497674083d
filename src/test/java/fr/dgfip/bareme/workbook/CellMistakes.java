package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.number;
import static fr.dgfip.bareme.workbook.Recipe.poi;
import static fr.dgfip.bareme.workbook.Recipe.text;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What goes wrong in one cell of a table. */
final class CellMistakes {
    private static final String GRID = OfficeWorkbook.GRID;
    private static final String STANDARD = "General";

    /** Longer than a cell of a barème may be. */
    private static final String LONG_TEXT = "Le redevable produit la facture d'origine. ".repeat(100);

    static final List<Recipe> RECIPES = List.of(
            poi(
                    "unite-euros-pour-des-km",
                    "Un montant en euros dans la colonne des kilomètres.",
                    grid("B7", "6 000 €")),
            libreOffice("unite-km-pour-des-euros", "Des kilomètres dans la colonne d'un prix.", grid("C7", "1 500 km")),
            libreOffice(
                    "pourcentage-pour-des-euros",
                    "Un pourcentage dans la colonne d'un prix.",
                    number(GRID, "C7", 0.12, "0%")),
            libreOffice("taux-sans-signe", "Un taux saisi sans le signe %.", number(GRID, "D7", 20, STANDARD)),
            poi("taux-en-fraction", "Un taux saisi 0,125 au lieu de 12,5 %.", number(GRID, "D7", 0.125, STANDARD)),
            poi("taux-compare-sans-signe", "Un seuil de taux saisi sans le signe %.", grid("D7", "> 20")),
            libreOffice("nombre-point-puis-virgule", "Un prix écrit « 1.234,56 ».", grid("C7", "1.234,56")),
            poi("nombre-virgule-puis-point", "Un prix écrit à l'anglaise, « 1,234.56 ».", grid("C7", "1,234.56")),
            libreOffice("nombre-point-des-milliers", "Six mille écrit « 6.000 ».", grid("B7", "6.000")),
            poi("prix-point-des-milliers", "Douze mille cinq cents écrit « 12.500 ».", grid("C7", "de 0 à 12.500")),
            poi("nombre-espace-mal-placee", "Une espace mal placée dans un nombre.", grid("B7", "60 00")),
            poi("nombre-et-plus", "Un seuil écrit « 6 000 et plus ».", grid("B7", "6 000 et plus")),
            poi("nombre-superieur-a", "Un seuil écrit « supérieur à 6 000 ».", grid("B7", "supérieur à 6 000")),
            poi("nombre-signe-inverse", "Un seuil écrit « => 6 000 ».", grid("B7", "=> 6 000")),
            poi("nombre-trop-grand", "Un chiffre répété par mégarde.", grid("B7", "66 666 666 666")),
            poi("nombre-trop-de-decimales", "Trois décimales pour des euros.", grid("C7", "12,345")),
            poi("intervalle-a-l-envers", "Un intervalle écrit à l'envers.", grid("B7", "de 7 500 à 6 000")),
            poi("intervalle-vide", "Un intervalle dont les crochets excluent tout.", grid("B7", "]6 000 ; 6 000[")),
            libreOffice("date-31-fevrier", "Le 31 février.", grid("E7", "31/02/2024")),
            poi("date-treizieme-mois", "Une date à l'anglaise, au mois 13.", grid("E7", "2024/13/01")),
            libreOffice("date-americaine", "Une date écrite mois/jour/année.", grid("E7", "12/31/2024")),
            poi("date-annee-a-deux-chiffres", "Une année à deux chiffres.", grid("E7", "à partir du 01/08/22")),
            poi("date-avec-des-points", "Une date écrite avec des points.", grid("E7", "01.08.2022")),
            libreOffice(
                    "date-avec-heure", "Une date avec son heure.", number(GRID, "E7", 44_774.5, "dd/mm/yyyy\\ hh:mm")),
            libreOffice(
                    "date-sans-jour-affiche",
                    "Une date dont le format ne montre que le mois.",
                    number(GRID, "E7", 44_774, "mmm yyyy")),
            libreOffice(
                    "nombre-devenu-date",
                    "« 1/2 » saisi dans une colonne de kilomètres : le tableur en a fait une date.",
                    number(GRID, "B7", 46_054, "dd/mm/yy")),
            poi("oui-non-mal-ecrit", "« ouii » dans une colonne oui ou non.", grid("F7", "ouii")),
            libreOffice("pays-mal-orthographie", "Un pays mal orthographié.", grid("G7", "Allemagn")),
            poi("pays-inconnu", "Un pays hors de la liste.", grid("G7", "Atlantide du Sud")),
            poi("code-pays-inconnu", "Un code de pays à trois lettres.", grid("G7", "DEU")),
            poi("code-mal-orthographie", "Une valeur de liste mal orthographiée.", grid("H7", "Profesionel")),
            poi("liste-avec-virgules", "Une liste séparée par des virgules.", grid("G7", "Allemagne, Belgique")),
            libreOffice("liste-avec-ou", "Une liste écrite avec « ou ».", grid("G7", "Allemagne ou Belgique")),
            poi(
                    "liste-avec-alt-entree",
                    "Une valeur par ligne dans la même cellule.",
                    grid("G7", "Allemagne\nBelgique")),
            poi("liste-point-virgule-en-trop", "Un point-virgule en trop.", grid("G7", "Allemagne ;; Belgique")),
            poi("liste-different-de", "« différent de » au lieu de « sauf ».", grid("G7", "différent de Allemagne")),
            poi("texte-espace-insecable", "Un nom copié avec une espace insécable.", grid("I7", "Auto\u00A0Import")),
            libreOffice(
                    "texte-trait-invisible",
                    "Un nom copié avec une coupure invisible.",
                    grid("I7", "Auto\u00ADImport")),
            poi("texte-guillemets-de-word", "Un nom copié avec des guillemets de Word.", grid("I7", "“Auto Import”")),
            poi("texte-trop-long", "Un message de plus de 4 000 caractères.", grid("L7", LONG_TEXT)),
            poi(
                    "resultat-manquant",
                    "Un résultat effacé.",
                    workbook -> cell(workbook, "J7").setBlank()),
            poi("resultat-compare", "Une comparaison à la place d'un résultat.", grid("J7", "> 20")),
            poi(
                    "resultat-liste",
                    "Deux suites possibles pour une ligne.",
                    text(OfficeWorkbook.DELIVERY, "E6", "Délivrer le quitus ; Demander des pièces")),
            libreOffice("formule", "Une formule au lieu d'une valeur.", formula("B7", "6000*2")),
            poi("formule-vers-autre-feuille", "Une formule vers une autre feuille.", formula("J7", "Paramètres!B2")),
            poi(
                    "erreur-na",
                    "Une erreur #N/A collée comme valeur.",
                    workbook -> cell(workbook, "J7").setCellErrorValue(FormulaError.NA)),
            libreOffice(
                    "format-en-milliers", "20 000 affiché « 20 », en milliers.", number(GRID, "B7", 20_000, "#,##0,")),
            poi("format-invisible", "Un nombre masqué par son format.", number(GRID, "B7", 6_000, ";;;")),
            libreOffice("format-qui-ment", "6 000 affiché « 5 » par son format.", number(GRID, "B7", 6_000, "\"5\"")),
            libreOffice(
                    "format-qui-arrondit",
                    "12,50 € affiché sans décimale.",
                    number(GRID, "C7", 12.5, "#,##0\\ [$€-40C]")),
            poi("blanc-sur-blanc", "Une condition écrite en blanc.", workbook -> {
                XSSFCell cell = cell(workbook, "B7");
                cell.setCellValue("> 5");
                Recipe.coloured(cell, IndexedColors.WHITE, IndexedColors.AUTOMATIC);
            }),
            libreOffice("ligne-couleur-du-fond", "Une ligne écrite de la couleur de son fond.", CellMistakes::redRow));

    private CellMistakes() {}

    private static Consumer<XSSFWorkbook> grid(String address, String text) {
        return text(GRID, address, text);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String address) {
        return Edited.cell(workbook.getSheet(GRID), address);
    }

    private static Consumer<XSSFWorkbook> formula(String address, String formula) {
        return workbook -> cell(workbook, address).setCellFormula(formula);
    }

    private static void redRow(XSSFWorkbook workbook) {
        for (Cell cell : workbook.getSheet(GRID).getRow(6)) {
            Recipe.coloured((XSSFCell) cell, IndexedColors.RED, IndexedColors.RED);
        }
    }
}
