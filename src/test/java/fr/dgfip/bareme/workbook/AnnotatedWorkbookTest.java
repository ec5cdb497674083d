package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatedWorkbookTest {
    private static final byte[] FAULTY = Edited.inSpreadsheet(workbook -> {
        Edited.cell(workbook.getSheet(Edited.GRID), "G7").setCellValue("Allemagn");
        Edited.cell(workbook.getSheet(Edited.GRID), "J6").setCellValue("=1+1");
        note(workbook.getSheet(Edited.GRID), "J6", "Voir avec le bureau");
        Edited.cell(workbook.getSheet(Labels.PARAMETERS), "B4").setCellValue("vingt");
    });

    @Test
    void marksEachFaultyCellAndListsAllProblems() {
        byte[] annotated = annotated(FAULTY);

        read(annotated, workbook -> {
            assertThat(workbook.getSheetName(0)).isEqualTo("Erreurs");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(Opened.coloured(workbook.getSheet(Edited.GRID))).containsExactly("J6", "G7");
            assertThat(Opened.coloured(workbook.getSheet(Labels.PARAMETERS))).containsExactly("B4");
            assertThat(Opened.note(workbook, Edited.GRID, "G7"))
                    .isEqualTo("— Barème —\n« Allemagn » n'est pas un pays connu.\nÀ faire : vouliez-vous dire"
                            + " « Allemagne » (DE) ?");
            XSSFSheet list = workbook.getSheetAt(0);
            assertThat(Opened.texts(list, 6)).startsWith("Cellule", "Feuille");
            assertThat(Opened.texts(list, 8))
                    .containsExactly(
                            "G7",
                            "Grille de risque",
                            "Allemagn",
                            "n'est pas un pays connu",
                            "vouliez-vous dire « Allemagne » (DE) ?");
            assertThat(Edited.cell(list, "A8").getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
            assertThat(Edited.cell(list, "A8").getHyperlink().getAddress()).isEqualTo("'Grille de risque'!G7");
            assertThat(list.getLastRowNum() + 1).isEqualTo(6 + problems(FAULTY).size());
        });
    }

    @Test
    void whatTheOfficeWroteInANoteComesFirst() {
        read(
                annotated(FAULTY),
                workbook -> assertThat(Opened.note(workbook, Edited.GRID, "J6"))
                        .startsWith("Voir avec le bureau\n\n— Barème —\n« =1+1 »"));
    }

    @Test
    void severalProblemsOfACellShareANote() {
        CellRef cell = new CellRef(Edited.GRID, 7, 3);
        List<CellProblem> both = List.of(
                CellProblem.at(cell, "a", new Fault(ProblemCode.NOT_UNDERSTOOD, "n'est pas clair", "écrivez b")),
                CellProblem.at(cell, "a", new Fault(ProblemCode.WRONG_UNIT, "n'a pas d'unité", "écrivez c")));

        read(
                AnnotatedWorkbook.problems(Edited.original(), both),
                workbook -> assertThat(Opened.note(workbook, Edited.GRID, "C7"))
                        .isEqualTo("— Barème —\n« a » n'est pas clair.\nÀ faire : écrivez b\n\n"
                                + "« a » n'a pas d'unité.\nÀ faire : écrivez c"));
    }

    @Test
    void theCorrectedCopyIsReadAsTheOfficesOwnWorkbook() {
        byte[] corrected = Edited.inSpreadsheet(annotated(FAULTY), AnnotatedWorkbookTest::correct);

        assertThat(hash(Fixture.readable(WorkbookReader.read(corrected, Fixture.VOCABULARY))))
                .isEqualTo(hash(Fixture.readable(WorkbookReader.read(
                        Edited.inSpreadsheet(FAULTY, AnnotatedWorkbookTest::correct), Fixture.VOCABULARY))));
    }

    private static void correct(XSSFWorkbook workbook) {
        Edited.cell(workbook.getSheet(Edited.GRID), "G7").setCellValue("Allemagne");
        Edited.cell(workbook.getSheet(Edited.GRID), "J6").setCellValue(2);
        Edited.cell(workbook.getSheet(Labels.PARAMETERS), "B4").setCellValue("20 %");
    }

    @Test
    void anAnnotationReplacesTheOneBefore() {
        byte[] half = Edited.inSpreadsheet(
                annotated(FAULTY),
                workbook -> Edited.cell(workbook.getSheet(Edited.GRID), "J6").setCellValue(2));
        byte[] again = annotated(half);

        assertThat(problems(half)).hasSize(problems(FAULTY).size() - 1);
        read(again, workbook -> {
            assertThat(Opened.coloured(workbook.getSheet(Edited.GRID))).containsExactly("G7");
            assertThat(Opened.note(workbook, Edited.GRID, "J6")).isEqualTo("Voir avec le bureau");
            assertThat(Opened.note(workbook, Edited.GRID, "G7")).containsOnlyOnce("— Barème —");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + Opened.numberOfSheets(Edited.original()));
        });
    }

    @Test
    void formatsOfTheOfficeStay() {
        byte[] formatted = Edited.inSpreadsheet(FAULTY, workbook -> {
            XSSFCell cell = Edited.cell(workbook.getSheet(Edited.GRID), "G7");
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setRotation((short) 45);
            cell.setCellStyle(style);
        });

        read(annotated(formatted), workbook -> {
            XSSFCell cell = Edited.cell(workbook.getSheet(Edited.GRID), "G7");
            assertThat(cell.getCellStyle().getRotation()).isEqualTo((short) 45);
            assertThat(workbook.getSheet(Edited.GRID).getColumnWidth(6)).isEqualTo(20 * 256);
            assertThat(workbook.getSheet(Edited.GRID).getDataValidations()).isNotEmpty();
        });
    }

    @Test
    void whatCannotBeOpenedSafelyGivesTheListAlone() {
        byte[] word = "PK pas un classeur".getBytes(StandardCharsets.UTF_8);
        byte[] macro = Edited.withPart("xl/vbaProject.bin", "macro");
        byte[] entity = Edited.withPartChanged(
                "xl/worksheets/sheet2.xml", part -> part.replace("<worksheet", "<!DOCTYPE x><worksheet"));

        assertThat(List.of(new byte[0], word, macro, entity))
                .allSatisfy(file -> read(annotated(file), workbook -> {
                    assertThat(workbook.getNumberOfSheets()).isOne();
                    assertThat(Edited.cell(workbook.getSheetAt(0), "D6").getStringCellValue())
                            .isEqualTo(problems(file).get(0).why());
                    assertThat(Edited.cell(workbook.getSheetAt(0), "A6").getHyperlink())
                            .isNull();
                }));
    }

    @Test
    void aFileLargerThanTheLibraryCanHoldGivesTheListAlone() {
        byte[] file = WorstFiles.file("200,000 good cells");

        read(
                AnnotatedWorkbook.problems(file, problems(FAULTY)),
                workbook -> assertThat(workbook.getNumberOfSheets()).isOne());
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() {
        List<String> dangerous = List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "=HYPERLINK(\"http://x\")");
        List<CellProblem> problems = dangerous.stream()
                .map(text -> CellProblem.at(
                        new CellRef(Edited.GRID, 7, 3), text, new Fault(ProblemCode.NOT_UNDERSTOOD, text, text)))
                .toList();

        read(AnnotatedWorkbook.problems(Edited.original(), problems), workbook -> {
            XSSFSheet list = workbook.getSheetAt(0);
            for (int row = 7; row < 7 + dangerous.size(); row++) {
                for (String column : List.of("C", "D", "E")) {
                    XSSFCell cell = Edited.cell(list, column + row);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isEqualTo(dangerous.get(row - 7));
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
        });
    }

    @Test
    void aFormulaOfTheOfficeStaysInItsCellAlone() {
        byte[] formula = Edited.inSpreadsheet(workbook ->
                Edited.cell(workbook.getSheet(Edited.GRID), "J6").setCellFormula("WEBSERVICE(\"http://x\")"));

        read(annotated(formula), workbook -> {
            List<String> formulas = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(sheet.getSheetName() + "!" + cell.getAddress());
                }
            })));
            assertThat(formulas).containsExactly(Edited.GRID + "!J6");
        });
    }

    @Test
    void aSheetOfThatNameByTheOfficeItselfIsReportedAndKept() {
        byte[] own = Edited.inSpreadsheet(
                workbook -> Edited.cell(workbook.createSheet("Erreurs"), "A1").setCellValue("Mes erreurs"));

        assertThat(problems(own)).extracting(CellProblem::code).containsExactly(ProblemCode.UNKNOWN_SHEET);
        byte[] annotated = annotated(own);
        read(annotated, workbook -> assertThat(workbook.getSheetName(0)).isEqualTo("Erreurs 2"));
        assertThat(sentences(problems(annotated))).isEqualTo(sentences(problems(own)));
    }

    @Test
    void equalArgumentsGiveEqualBytes() {
        assertThat(annotated(FAULTY)).isEqualTo(annotated(FAULTY));
    }

    static List<String> badWorkbooks() {
        return Corpus.names(Corpus.BAD, Corpus.XLSX);
    }

    /** Annotating hides no problem and makes none, whatever the office did. */
    @ParameterizedTest
    @MethodSource("badWorkbooks")
    void anAnnotatedWorkbookHasTheSameProblems(String name) {
        byte[] file = Corpus.workbook(Corpus.BAD, name + Corpus.XLSX);
        List<CellProblem> problems = problems(file, OfficeWorkbook.VOCABULARY);

        byte[] annotated = AnnotatedWorkbook.problems(file, problems);

        assertThat(refusals(annotated)).isEmpty();
        boolean opened = opens(file);
        assertThat(Opened.numberOfSheets(annotated) > 1).isEqualTo(opened);
        if (opened) {
            assertThat(sentences(problems(annotated, OfficeWorkbook.VOCABULARY)))
                    .isEqualTo(sentences(problems));
        }
    }

    private static byte[] annotated(byte[] file) {
        return AnnotatedWorkbook.problems(file, problems(file));
    }

    private static List<CellProblem> problems(byte[] file) {
        return Edited.problems(file);
    }

    private static List<CellProblem> problems(byte[] file, DecisionVocabulary vocabulary) {
        return ((WorkbookReading.Faulty) WorkbookReader.read(file, vocabulary)).problems();
    }

    private static boolean opens(byte[] file) {
        try {
            return OpenedCopy.of(file).isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<CellProblem> refusals(byte[] file) {
        List<CellProblem> refusals = new ArrayList<>();
        try {
            PreScanner.scan(file, refusals);
        } catch (RefusedFile e) {
            refusals.add(e.problem());
        }
        return refusals;
    }

    private static List<String> sentences(List<CellProblem> problems) {
        return problems.stream().map(CellProblem::sentence).toList();
    }

    private static String hash(RuleSet ruleSet) {
        return ContentJson.write(ruleSet).sha256();
    }

    private static void read(byte[] file, Consumer<XSSFWorkbook> look) {
        Opened.look(file, workbook -> {
            look.accept(workbook);
            return true;
        });
    }

    private static void note(XSSFSheet sheet, String address, String text) {
        CellAddress cell = new CellAddress(address);
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(
                        0, 0, 0, 0, cell.getColumn(), cell.getRow(), cell.getColumn() + 2, cell.getRow() + 3));
        comment.setString(new XSSFRichTextString(text));
    }
}
