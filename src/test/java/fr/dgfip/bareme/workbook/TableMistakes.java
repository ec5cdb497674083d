package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.onSheet;
import static fr.dgfip.bareme.workbook.Recipe.poi;
import static fr.dgfip.bareme.workbook.Recipe.text;

import fr.dgfip.bareme.workbook.Recipe.SavedBy;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What goes wrong in the shape of a table: headers, rows, what hides or merges them. */
final class TableMistakes {
    private static final String GRID = OfficeWorkbook.GRID;
    private static final String DELIVERY = OfficeWorkbook.DELIVERY;

    static final List<Recipe> RECIPES = List.of(
            libreOffice("entete-mal-orthographiee", "Un en-tête mal orthographié.", text(GRID, "B4", "Kilometrag")),
            poi("entete-inconnue", "Un en-tête hors du vocabulaire.", text(GRID, "B4", "Couleur du véhicule")),
            libreOffice("entete-en-double", "Deux colonnes sous le même en-tête.", text(GRID, "C4", "Kilométrage")),
            poi(
                    "entete-de-resultat-mal-orthographiee",
                    "Un en-tête de résultat mal écrit.",
                    text(GRID, "J4", "→ Pionts")),
            poi("entete-de-resultat-sans-fleche", "Un en-tête de résultat sans sa flèche.", text(GRID, "J4", "Points")),
            poi("entete-de-resultat-effacee", "L'en-tête d'un résultat obligatoire effacé.", text(GRID, "J4", "")),
            poi(
                    "entete-base-legale-mal-orthographiee",
                    "« Bases légales » en en-tête.",
                    text(GRID, "N4", "Bases légales")),
            libreOffice("entete-effacee", "L'en-tête d'une colonne remplie effacé.", text(GRID, "B4", "")),
            libreOffice(
                    "entete-repetee", "La ligne d'en-tête répétée sous la table.", grid(TableMistakes::repeatHeader)),
            poi("entete-supprimee", "La ligne d'en-tête supprimée.", grid(sheet -> sheet.removeRow(sheet.getRow(3)))),
            poi("titre-d-une-autre-table", "Le titre de la table changé.", text(GRID, "A1", "Points de risque 2025")),
            poi(
                    "regle-de-choix-mal-orthographiee",
                    "La règle de choix mal écrite.",
                    text(GRID, "B2", "toute les ligne")),
            libreOffice("regle-de-choix-effacee", "La règle de choix effacée.", text(GRID, "B2", "")),
            libreOffice("numero-en-double", "Une ligne copiée sans changer son numéro.", text(GRID, "A7", "RF1")),
            poi("numero-manquant", "Le numéro d'une ligne effacé.", text(GRID, "A7", "")),
            libreOffice(
                    "ligne-incomplete-plus-bas", "Une condition seule, loin sous la table.", text(GRID, "B40", "> 5")),
            poi("note-sous-la-table", "Une note sous la table.", text(GRID, "A10", "Source : bureau GF-2A, juin 2025")),
            libreOffice("note-a-droite", "Des notes à droite de la table.", grid(TableMistakes::notes)),
            libreOffice(
                    "total-sous-la-table",
                    "Un total sous une colonne de points.",
                    grid(sheet -> Edited.cell(sheet, "J9").setCellFormula("SUM(J5:J7)"))),
            poi(
                    "periode-a-l-envers",
                    "« Du » après « Au ».",
                    text(GRID, "P7", "01/01/2025").andThen(text(GRID, "Q7", "31/12/2024"))),
            libreOffice(
                    "lignes-qui-se-recouvrent",
                    "Une borne commune à deux lignes d'une table « une seule ligne ».",
                    text(DELIVERY, "B5", "≤ 6 000")),
            poi(
                    "lignes-identiques",
                    "Une ligne copiée sous un autre numéro.",
                    onSheet(DELIVERY, TableMistakes::copyRow)),
            poi(
                    "lignes-qui-se-recouvrent-par-liste",
                    "Un pays ajouté à une ligne sans le retirer de l'autre.",
                    text(DELIVERY, "D7", "Allemagne ; Belgique")),
            libreOffice(
                    "cellules-fusionnees",
                    "Deux cellules fusionnées pour une condition commune.",
                    grid(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("B6:B7")))),
            libreOffice(
                    "ligne-masquee",
                    "Une ligne masquée.",
                    grid(sheet -> sheet.getRow(6).setZeroHeight(true))),
            new Recipe(
                    "lignes-filtrees", "Un filtre qui cache des lignes.", SavedBy.LIBREOFFICE, TableMistakes::filtered),
            libreOffice("colonne-masquee", "Une colonne masquée.", grid(sheet -> sheet.setColumnHidden(1, true))),
            poi("colonnes-masquees", "Trois colonnes masquées.", grid(sheet -> {
                sheet.setColumnHidden(1, true);
                sheet.setColumnHidden(3, true);
                sheet.setColumnHidden(4, true);
            })));

    private TableMistakes() {}

    private static Consumer<XSSFWorkbook> grid(Consumer<XSSFSheet> edit) {
        return onSheet(GRID, edit);
    }

    private static void repeatHeader(XSSFSheet sheet) {
        sheet.copyRows(3, 3, 7, new CellCopyPolicy());
    }

    private static void copyRow(XSSFSheet sheet) {
        sheet.copyRows(7, 7, 8, new CellCopyPolicy());
        Edited.cell(sheet, "A9").setCellValue("L5");
    }

    private static void notes(XSSFSheet sheet) {
        for (int row = 5; row <= 7; row++) {
            Edited.cell(sheet, "T" + row).setCellValue("à revoir avec GF-2A");
        }
    }

    private static byte[] filtered(byte[] file) {
        byte[] hidden = Edited.inSpreadsheet(file, grid(sheet -> {
            sheet.setAutoFilter(CellRangeAddress.valueOf("A4:Q7"));
            sheet.getRow(4).setZeroHeight(true);
            sheet.getRow(6).setZeroHeight(true);
        }));
        return Edited.withPartChanged(
                hidden,
                "xl/worksheets/sheet2.xml",
                text -> text.replace(
                        "<autoFilter ref=\"A4:Q7\"/>",
                        "<autoFilter ref=\"A4:Q7\"><filterColumn colId=\"1\"><filters><filter val=\"6000\"/></filters>"
                                + "</filterColumn></autoFilter>"));
    }
}
