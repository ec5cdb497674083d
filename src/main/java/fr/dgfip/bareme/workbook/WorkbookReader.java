package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.RequestList;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.workbook.WorkbookFile.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the workbooks of offices.
 *
 * <p>A file is untrusted: its size, its archive, its parts and its links are judged as a stream first, no formula is
 * evaluated, no macro, link or external entity is followed. Everything a sheet holds is either in the rule set or among
 * the problems.
 */
public final class WorkbookReader {
    private final WorkbookFile file;
    private final DecisionVocabulary vocabulary;
    private final Problems problems;
    private final CellDecoder decoder;
    private final ListBudget lists = new ListBudget();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private WorkbookReader(WorkbookFile file, DecisionVocabulary vocabulary) throws RefusedFile {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = new Problems(file.sheets().stream().map(Sheet::name).toList());
        this.decoder = file.decoder();
        for (Sheet sheet : file.sheets()) {
            boolean generated = isNamed(sheet.name(), Labels.VOCABULARY);
            if (!generated && sheets.putIfAbsent(French.fold(sheet.name()), sheet) != null) {
                problems.add(CellProblem.ofSheet(
                        ProblemCode.DUPLICATE_LABEL,
                        sheet.name(),
                        "",
                        "deux feuilles ont ce nom",
                        "renommez l'une des deux"));
            }
        }
    }

    private SheetView view(Sheet sheet) throws RefusedFile {
        return new SheetView(sheet, file.grid(sheet), decoder, problems, lists);
    }

    private static boolean isNamed(String sheet, String name) {
        return French.fold(sheet).equals(French.fold(name));
    }

    /**
     * The rule set of a file, or all its problems at once.
     *
     * @param file bytes of an .xlsx file, from anyone
     */
    public static WorkbookReading read(byte[] file, DecisionVocabulary vocabulary) {
        List<CellProblem> refusals = new ArrayList<>();
        try {
            ZipParts parts = PreScanner.scan(file, refusals);
            return refusals.isEmpty()
                    ? new WorkbookReader(WorkbookFile.open(parts), vocabulary).read()
                    : new WorkbookReading.Faulty(refusals);
        } catch (RefusedFile e) {
            refusals.add(e.problem());
            return new WorkbookReading.Faulty(refusals);
        }
    }

    private WorkbookReading read() throws RefusedFile {
        Optional<Notice> notice = required(Labels.NOTICE).flatMap(view -> NoticeSheet.read(view, vocabulary.type()));
        if (problems.has(ProblemCode.OTHER_DECISION)) {
            return new WorkbookReading.Faulty(problems.sorted());
        }
        List<String> titles = vocabulary.tables().stream().map(TableSpec::title).toList();
        List<DecisionTable> tables = new ArrayList<>();
        for (TableSpec spec : vocabulary.tables()) {
            required(SheetNames.of(spec.title()))
                    .flatMap(view -> TableSheet.read(view, spec, titles, problems))
                    .ifPresent(tables::add);
        }
        List<ParameterValue> values = parameters();
        CaseSheets cases = cases();
        reportUnexpected();
        reportMissing();
        if (!problems.isEmpty() || notice.isEmpty()) {
            return new WorkbookReading.Faulty(problems.sorted());
        }
        RuleSet ruleSet = new RuleSet(notice.get(), tables, new Parameters(values), cases.cases());
        return new WorkbookReading.Readable(ruleSet, counts(ruleSet));
    }

    private List<ParameterValue> parameters() throws RefusedFile {
        Optional<SheetView> view =
                vocabulary.parameters().isEmpty() ? optional(Labels.PARAMETERS) : required(Labels.PARAMETERS);
        return view.map(found -> ParameterSheet.read(found, vocabulary.parameters()))
                .orElse(List.of());
    }

    private CaseSheets cases() throws RefusedFile {
        CaseSheets cases = new CaseSheets(vocabulary, problems);
        required(Labels.CASES).ifPresent(cases::readCases);
        for (RequestList list : RequestSchema.of(vocabulary.request()).lists()) {
            optional(CaseSheets.sheetOf(list)).ifPresent(view -> cases.readList(view, list));
        }
        for (RequestList list : RequestSchema.of(vocabulary.outcome()).lists()) {
            optional(CaseSheets.expectedSheetOf(list)).ifPresent(view -> cases.readExpectedList(view, list));
        }
        cases.reportNothingExpected();
        return cases;
    }

    private Optional<SheetView> required(String name) throws RefusedFile {
        missing.add(name);
        return optional(name);
    }

    private Optional<SheetView> optional(String name) throws RefusedFile {
        Optional<Sheet> sheet = Optional.ofNullable(sheets.remove(French.fold(name)));
        if (sheet.isEmpty()) {
            absent.add(name);
            return Optional.empty();
        }
        missing.remove(name);
        SheetView view = view(sheet.get());
        if (view.hidden() && !view.rows().isEmpty()) {
            view.report(ProblemCode.HIDDEN, "", "la feuille est masquée", "affichez-la ou supprimez-la");
        }
        return Optional.of(view);
    }

    /** What is left of the sheets; one that must be meant for another name stands for the missing one as well. */
    private void reportUnexpected() throws RefusedFile {
        for (Sheet sheet : sheets.values()) {
            SheetView view = view(sheet);
            if (!view.rows().isEmpty()) {
                Suggestions.nearest(view.name(), absent).ifPresent(missing::remove);
                view.report(
                        ProblemCode.UNKNOWN_SHEET,
                        "",
                        "cette feuille " + (view.hidden() ? "masquée " : "")
                                + "n'est pas attendue et ne serait pas lue",
                        Suggestions.advice(view.name(), absent, "supprimez-la"));
            }
        }
    }

    private void reportMissing() {
        missing.forEach(name -> problems.add(CellProblem.ofSheet(
                ProblemCode.MISSING_SHEET, name, "", "la feuille manque", "ajoutez-la ou rendez-lui son nom")));
    }

    private static WorkbookReading.Counts counts(RuleSet ruleSet) {
        return new WorkbookReading.Counts(
                ruleSet.tables().size(),
                ruleSet.tables().stream().mapToInt(table -> table.rows().size()).sum(),
                ruleSet.parameters().values().size(),
                ruleSet.cases().size());
    }
}
