package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rule sets as workbooks that {@link WorkbookReader} reads back to equal content. */
public final class WorkbookWriter {
    /** Workbooks carry no date of their own. */
    private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");

    private final XSSFWorkbook workbook;
    private final Look look;
    private final DecisionVocabulary vocabulary;

    private WorkbookWriter(XSSFWorkbook workbook, DecisionVocabulary vocabulary) {
        this.workbook = workbook;
        this.look = new Look(workbook);
        this.vocabulary = vocabulary;
    }

    /** The bytes of an .xlsx file; equal content gives equal bytes. */
    public static byte[] write(RuleSet ruleSet, DecisionVocabulary vocabulary) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WorkbookWriter(workbook, vocabulary).writeAll(ruleSet);
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(CREATED)));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(CREATED)));
            workbook.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll(RuleSet ruleSet) {
        ListColumns lists = ListColumns.of(vocabulary);
        NoticeWriter.write(sheet(Labels.NOTICE), look, ruleSet.notice());
        for (DecisionTable table : ruleSet.tables()) {
            new TableWriter(sheet(SheetNames.of(table.title())), look, lists).write(table);
        }
        if (!vocabulary.parameters().isEmpty()) {
            new ParameterWriter(sheet(Labels.PARAMETERS), lists)
                    .write(ruleSet.parameters().values());
        }
        new CaseWriter(sheet(Labels.CASES), lists).writeCases(vocabulary, ruleSet.cases());
        RequestSchema.of(vocabulary.request())
                .lists()
                .forEach(list ->
                        new CaseWriter(sheet(CaseSheets.sheetOf(list)), lists).writeItems(list, ruleSet.cases()));
        RequestSchema.of(vocabulary.outcome()).lists().stream()
                .filter(list -> CaseWriter.isExpected(list, ruleSet.cases()))
                .forEach(list -> new CaseWriter(sheet(CaseSheets.expectedSheetOf(list)), lists)
                        .writeExpectedItems(list, ruleSet.cases()));
        new VocabularyWriter(sheet(Labels.VOCABULARY)).write(vocabulary, lists);
    }

    private SheetWriter sheet(String name) {
        return new SheetWriter(workbook.createSheet(name), look);
    }
}
