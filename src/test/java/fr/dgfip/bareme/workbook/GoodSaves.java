package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.number;
import static fr.dgfip.bareme.workbook.Recipe.onSheet;
import static fr.dgfip.bareme.workbook.Recipe.part;
import static fr.dgfip.bareme.workbook.Recipe.poi;
import static fr.dgfip.bareme.workbook.Recipe.text;

import fr.dgfip.bareme.workbook.Recipe.SavedBy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What officers do rightly, each in a small workbook. */
final class GoodSaves {
    private static final String GRID = OfficeWorkbook.GRID;
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String NOTHING = "";

    /** Days between the two epochs of spreadsheets. */
    private static final int EPOCHS_APART = 1462;

    /** They leave the content as it is. */
    static final List<Recipe> RECIPES = List.of(
            saved("enregistre-par-libreoffice", SavedBy.LIBREOFFICE),
            saved("enregistre-par-ods", SavedBy.LIBREOFFICE_VIA_ODS),
            saved("enregistre-par-fods", SavedBy.LIBREOFFICE_VIA_FODS),
            saved("ods-renomme", SavedBy.LIBREOFFICE_AS_ODS),
            libreOffice("feuille-vide-en-plus", NOTHING, workbook -> workbook.createSheet("Feuil1")),
            poi(
                    "feuille-d-espaces-en-plus",
                    NOTHING,
                    workbook ->
                            Edited.cell(workbook.createSheet("Feuil1"), "B2").setCellValue("  ")),
            libreOffice("feuilles-dans-un-autre-ordre", NOTHING, workbook -> workbook.setSheetOrder("Paramètres", 0)),
            new Recipe("tel-que-produit", NOTHING, SavedBy.POI, file -> OfficeWorkbook.complete()),
            new Recipe(
                    "tel-que-produit-par-libreoffice", NOTHING, SavedBy.LIBREOFFICE, file -> OfficeWorkbook.complete()),
            libreOffice("colonnes-deplacees", NOTHING, grid(sheet -> swapColumns(sheet, 1, 6))),
            libreOffice("condition-apres-un-resultat", NOTHING, grid(sheet -> swapColumns(sheet, 2, 9))),
            poi("colonne-vide-au-milieu", NOTHING, grid(sheet -> swapColumns(sheet, 8, 18))),
            libreOffice("ligne-vide-au-milieu", NOTHING, grid(sheet -> sheet.shiftRows(6, 6, 3))),
            poi("ligne-d-espaces-au-milieu", NOTHING, grid(sheet -> {
                sheet.shiftRows(6, 6, 2);
                Edited.cell(sheet, "B7").setCellValue("   ");
                Edited.cell(sheet, "A8").setCellValue("\u00A0");
                sheet.getRow(6).setZeroHeight(true);
            })),
            poi("titre-efface", NOTHING, text(GRID, "A1", "")),
            libreOffice(
                    "titre-fusionne", NOTHING, grid(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1")))),
            poi("cellules-d-espaces", NOTHING, text(GRID, "B7", " \u00A0 ").andThen(text(GRID, "T20", "\u202F"))),
            libreOffice(
                    "espaces-autour",
                    NOTHING,
                    text(GRID, "B6", " 6 000 \u00A0").andThen(text(GRID, "G6", " sauf  France "))),
            poi("tirets-pour-toute-valeur", NOTHING, text(GRID, "B7", "–").andThen(text(GRID, "G7", "—"))),
            libreOffice("nombres-en-texte", NOTHING, text(GRID, "B6", "6 000").andThen(text(GRID, "C6", "1 234,56 €"))),
            libreOffice(
                    "nombres-espaces-insecables",
                    NOTHING,
                    text(GRID, "B6", "6\u00A0000 km").andThen(text(GRID, "C6", "1\u202F234,56\u00A0€"))),
            poi(
                    "nombres-espaces-invisibles",
                    NOTHING,
                    text(GRID, "B6", "\u200B6\u2009000").andThen(text(GRID, "B5", "<\u20606\u00A0000"))),
            poi("nombres-apres-apostrophe", NOTHING, grid(sheet -> {
                Edited.cell(sheet, "B6").setCellValue("6000");
                quote(Edited.cell(sheet, "B6"));
            })),
            libreOffice(
                    "formats-francais",
                    NOTHING,
                    number(GRID, "B6", 6_000, "#,##0")
                            .andThen(number(GRID, "C6", 1234.56, "#,##0.00\\ [$€-40C];[RED]\\-#,##0.00\\ [$€-40C]"))),
            libreOffice(
                    "formats-comptables",
                    NOTHING,
                    number(
                            GRID,
                            "C6",
                            1234.56,
                            "_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-")),
            libreOffice("pourcentage-francais", NOTHING, number(GRID, "D5", 0.125, "0.00\\ %")),
            libreOffice("dates-francaises", NOTHING, number(GRID, "E6", 44_774, "dd/mm/yy")),
            poi("dates-longues", NOTHING, number(GRID, "E6", 44_774, "[$-40C]dddd\\ d\\ mmmm\\ yyyy")),
            libreOffice(
                    "dates-en-lettres",
                    NOTHING,
                    text(GRID, "E6", "1er août 2022").andThen(text(GRID, "E5", "à partir du 1er août 2022"))),
            poi("dates-iso", NOTHING, text(GRID, "E6", "2022-08-01").andThen(text(GRID, "P5", "2022-08-01"))),
            libreOffice(
                    "booleens-du-tableur",
                    NOTHING,
                    grid(sheet -> Edited.cell(sheet, "F5").setCellValue(true))),
            poi("booleens-par-croix", NOTHING, text(GRID, "F5", "X").andThen(text(GRID, "K5", "Faux"))),
            libreOffice(
                    "majuscules-et-accents",
                    NOTHING,
                    text(GRID, "G5", "ALLEMAGNE")
                            .andThen(text(GRID, "B4", "KILOMETRAGE"))
                            .andThen(text(GRID, "G6", "Sauf france"))),
            poi("codes-au-lieu-de-libelles", NOTHING, text(GRID, "G5", "DE").andThen(text(GRID, "H5", "AUTRE"))),
            poi(
                    "copie-de-word",
                    NOTHING,
                    text(GRID, "G5", "Alle\u00ADmagne\u200B").andThen(text(GRID, "C4", "Prix\u00A0payé\uFEFF"))),
            poi("decision-avec-majuscule", NOTHING, text("Notice", "B1", "Essai")),
            poi(
                    "signes-de-comparaison",
                    NOTHING,
                    text(GRID, "B5", "moins de 6000 km").andThen(text(OfficeWorkbook.DELIVERY, "B6", ">= 6 000"))),
            poi("commentaires-de-cellule", NOTHING, grid(GoodSaves::comment)),
            libreOffice("commentaires-par-libreoffice", NOTHING, grid(GoodSaves::comment)),
            libreOffice("feuille-protegee", NOTHING, grid(sheet -> sheet.protectSheet("quitus"))),
            new Recipe("chaines-dans-les-cellules", NOTHING, SavedBy.POI, GoodSaves::inlined),
            poi("depuis-1904", NOTHING, GoodSaves::from1904),
            part(
                    "strict-ooxml",
                    NOTHING,
                    SHEET,
                    text -> text.replace(
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main")));

    /** They change the content. */
    static final List<Recipe> EDITS = List.of(
            libreOffice("ligne-ajoutee-apres-des-vides", NOTHING, onSheet(OfficeWorkbook.DELIVERY, sheet -> {
                sheet.copyRows(4, 4, 20, new CellCopyPolicy());
                Edited.cell(sheet, "A21").setCellValue("L9");
                Edited.cell(sheet, "A5").setCellValue("L1");
                Edited.cell(sheet, "B5").setCellValue("de 0 à 2 999");
                Edited.cell(sheet, "B21").setCellValue("[3 000 ; 6 000[");
            })),
            libreOffice("seuil-releve", NOTHING, text("Paramètres", "B3", "45 points")),
            poi("colonne-de-condition-retiree", NOTHING, grid(sheet -> {
                for (Row row : sheet) {
                    Cell cell = row.getCell(8);
                    if (cell != null) {
                        row.removeCell(cell);
                    }
                }
            })),
            libreOffice("periode-fermee", NOTHING, text(GRID, "Q6", "31/12/2025")));

    private GoodSaves() {}

    private static Recipe saved(String name, SavedBy program) {
        return new Recipe(name, NOTHING, program, file -> file);
    }

    private static Consumer<XSSFWorkbook> grid(Consumer<XSSFSheet> edit) {
        return onSheet(GRID, edit);
    }

    /** Columns count from 0 here. */
    static void swapColumns(XSSFSheet sheet, int one, int other) {
        for (Row row : sheet) {
            XSSFCell left = (XSSFCell) row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            XSSFCell right = (XSSFCell) row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (row.getRowNum() > 2) {
                XSSFCell spare = (XSSFCell) row.createCell(
                        sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns() - 1);
                spare.copyCellFrom(left, new CellCopyPolicy());
                left.copyCellFrom(right, new CellCopyPolicy());
                right.copyCellFrom(spare, new CellCopyPolicy());
                row.removeCell(spare);
            }
        }
    }

    private static void quote(XSSFCell cell) {
        cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
        cell.getCellStyle().setQuotePrefixed(true);
    }

    static void comment(XSSFSheet sheet) {
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(8);
        anchor.setRow2(12);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("À revoir en commission"));
        comment.setAddress(5, 11);
    }

    private static byte[] inlined(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Map<Integer, String> strings = IntStream.range(
                            0, workbook.getSharedStringSource().getUniqueCount())
                    .boxed()
                    .collect(Collectors.toMap(
                            i -> i,
                            i -> workbook.getSharedStringSource().getItemAt(i).getString()));
            return Edited.withPartChanged(
                    file,
                    SHEET,
                    text -> Pattern.compile("t=\"s\"><v>(\\d+)</v>")
                            .matcher(text)
                            .replaceAll(
                                    found -> Matcher.quoteReplacement("t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                            + StringEscapeUtils.escapeXml11(
                                                    strings.get(Integer.valueOf(found.group(1))))
                                            + "</t></is>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void from1904(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                        cell.setCellValue(cell.getNumericCellValue() - EPOCHS_APART);
                    }
                }
            }
        }
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    }
}
