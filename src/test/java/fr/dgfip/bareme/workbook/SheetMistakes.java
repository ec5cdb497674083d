package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.onSheet;
import static fr.dgfip.bareme.workbook.Recipe.poi;
import static fr.dgfip.bareme.workbook.Recipe.text;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What goes wrong with whole sheets, and in the notice. */
final class SheetMistakes {
    private static final String GRID = OfficeWorkbook.GRID;
    private static final String DELIVERY = OfficeWorkbook.DELIVERY;

    static final List<Recipe> RECIPES = List.of(
            libreOffice("feuille-masquee", "Une table masquée.", hide(GRID, SheetVisibility.HIDDEN)),
            poi("feuille-tres-masquee", "Une table masquée par une macro.", hide(GRID, SheetVisibility.VERY_HIDDEN)),
            libreOffice("feuille-en-plus-masquee", "Un brouillon masqué.", workbook -> {
                draft(workbook);
                hide("Brouillon", SheetVisibility.HIDDEN).accept(workbook);
            }),
            libreOffice("feuille-en-plus", "Une feuille de brouillon.", SheetMistakes::draft),
            libreOffice(
                    "feuille-copiee",
                    "Une table copiée pour garder l'ancienne.",
                    workbook -> workbook.cloneSheet(workbook.getSheetIndex(GRID))),
            libreOffice("feuille-renommee", "Une table renommée.", rename(GRID, "Grille de risk")),
            poi("feuille-des-cas-renommee", "La feuille des cas renommée.", rename("Cas de test", "Cas tests")),
            poi("feuille-des-pieces-renommee", "La feuille d'une liste renommée.", rename("Cas – Pièces", "Cas Pièce")),
            libreOffice("feuille-supprimee", "Une table supprimée.", remove(DELIVERY)),
            poi("feuille-videe", "Une table dont tout est effacé.", onSheet(GRID, SheetMistakes::clear)),
            libreOffice("tables-echangees", "Les noms de deux tables échangés.", SheetMistakes::swap),
            libreOffice("autre-decision", "Le classeur d'une autre décision.", SheetMistakes::otherDecision),
            libreOffice("notice-contact-efface", "Le contact de la notice effacé.", text("Notice", "B9", "")),
            poi("notice-vide", "La notice effacée.", onSheet("Notice", SheetMistakes::clear)),
            poi(
                    "notice-rubrique-mal-orthographiee",
                    "Une rubrique mal écrite.",
                    text("Notice", "A3", "Bureau reponsable")),
            poi(
                    "notice-rubrique-en-double",
                    "Une rubrique écrite deux fois.",
                    text("Notice", "A11", "Contact").andThen(text("Notice", "B11", "autre@example.fr"))),
            poi("notice-date-en-mots", "Une date d'application vague.", text("Notice", "B5", "courant 2025")),
            poi(
                    "notice-valeur-en-colonne-c",
                    "Une valeur de la notice en colonne C.",
                    text("Notice", "B9", "").andThen(text("Notice", "C9", "bureau GF-2A"))));

    private SheetMistakes() {}

    private static Consumer<XSSFWorkbook> hide(String sheet, SheetVisibility visibility) {
        return workbook -> workbook.setSheetVisibility(workbook.getSheetIndex(sheet), visibility);
    }

    private static Consumer<XSSFWorkbook> rename(String sheet, String name) {
        return workbook -> workbook.setSheetName(workbook.getSheetIndex(sheet), name);
    }

    private static Consumer<XSSFWorkbook> remove(String sheet) {
        return workbook -> workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    }

    private static void draft(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Brouillon");
        Edited.cell(sheet, "A1").setCellValue("Idées pour 2026");
        Edited.cell(sheet, "A2").setCellValue("relever le seuil ?");
    }

    private static void clear(XSSFSheet sheet) {
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
    }

    private static void swap(XSSFWorkbook workbook) {
        rename(GRID, "x").accept(workbook);
        rename(DELIVERY, GRID).accept(workbook);
        rename("x", DELIVERY).accept(workbook);
    }

    private static void otherDecision(XSSFWorkbook workbook) {
        text("Notice", "B1", "oss-penalties").accept(workbook);
        rename(GRID, "Majorations").accept(workbook);
        rename(DELIVERY, "Intérêts").accept(workbook);
        remove("Cas – Pièces").accept(workbook);
    }
}
