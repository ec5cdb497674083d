package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that show something else than the cell holds, or a number of another kind than the column's. */
class DisplayFormatsTest {
    private static final String HERE = "Feuille « Grille de risque »";

    private static void assertGrid(Consumer<XSSFSheet> edit, String... sentences) {
        assertThat(Edited.sentences(Edited.inSpreadsheet(workbook -> edit.accept(workbook.getSheet(Edited.GRID)))))
                .containsExactly(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,", ";;;", "\"5\"", "0;0", "#", "[>1]0", "0/10", "[$-107041E]dd/mm/yyyy", "0E+00"})
    void refusesFormatsThatShowAnotherValue(String format) {
        assertGrid(
                sheet -> formatted(sheet, "B7", format.equals("0;0") ? -20_000 : 20_000, format),
                HERE + ", B7 : « " + (format.equals("0;0") ? "-20000" : "20000")
                        + " » a un format d'affichage qui montre autre chose que la valeur de la cellule ; mettez la cellule"
                        + " au format Standard, Nombre, Pourcentage, Date ou Texte.");
    }

    @Test
    void refusesFormatsThatRoundOrHideTexts() {
        assertGrid(
                sheet -> formatted(sheet, "C7", 12.5, "0"),
                HERE
                        + ", C7 : « 12,5 » a un format d'affichage qui arrondit la valeur de la cellule à l'affichage ; mettez"
                        + " la cellule au format Standard, Nombre, Pourcentage, Date ou Texte.");
        assertGrid(
                sheet -> {
                    formatted(sheet, "B7", 1, ";;;");
                    Edited.cell(sheet, "B7").setCellValue("6 000");
                },
                HERE + ", B7 : « 6 000 » a un format d'affichage qui masque ou complète le texte ; mettez la cellule au"
                        + " format Standard, Nombre, Pourcentage, Date ou Texte.");
    }

    @Test
    void refusesNumbersOfAnotherKind() {
        assertGrid(
                sheet -> formatted(sheet, "B7", 0.7, "0%"),
                HERE
                        + ", B7 : « 70 % » est en « % » alors que le nombre est attendu en « km » ; écrivez le nombre seul ou"
                        + " suivi de « km ».");
        assertGrid(
                sheet -> formatted(sheet, "D7", 70, "General"),
                HERE + ", D7 : « 70 » n'a pas d'unité alors que la colonne attend un taux ; écrivez « 70 % ».");
        assertGrid(
                sheet -> formatted(sheet, "B7", 6000.1, "General"),
                HERE + ", B7 : « 6000,1 » a trop de décimales ; écrivez un nombre entier.");
        assertGrid(
                sheet -> formatted(sheet, "I7", 75_001, "General"),
                HERE
                        + ", I7 : « 75001 » est un nombre alors que la colonne attend le type « texte » ; mettez la cellule au"
                        + " format Texte et saisissez-la de nouveau.");
        assertGrid(
                sheet -> formatted(sheet, "B7", 44_774, "dd/mm/yyyy"),
                HERE
                        + ", B7 : « 01/08/2022 » est une date alors que la colonne attend le type « nombre entier » ; écrivez"
                        + " une valeur du type « nombre entier ».");
        assertGrid(
                sheet -> formatted(sheet, "E7", 44_774.5, "dd/mm/yyyy"),
                HERE + ", E7 : « 01/08/2022 » porte aussi une heure ; écrivez le jour seul, sans heure.");
    }

    private static void formatted(XSSFSheet sheet, String address, double value, String format) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFCell cell = Edited.cell(sheet, address);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
