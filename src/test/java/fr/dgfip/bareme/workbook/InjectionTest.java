package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a workbook ever becomes anything but that text: it comes back letter by letter, or its cell is refused. */
@DisplayName("T1 cell breakout")
class InjectionTest {
    private static final Map<String, byte[]> ORIGINAL = Edited.parts(Edited.original());

    @TempDir
    private Path folder;

    private Canaries canaries;
    private List<String> payloads;
    private List<String> kept;

    @BeforeEach
    void layTheCanaries() {
        canaries = new Canaries(folder);
        payloads = Injections.all(canaries.file(), canaries.port());
        kept = Injections.kept(payloads);
    }

    @AfterEach
    void lookAtTheCanaries() {
        canaries.assertUnchanged();
        canaries.close();
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(payloads).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(kept).hasSizeGreaterThan(130);
    }

    /** Row ids, conditions, outcomes, legal bases and comments; numbers, titles, values and reasons of test cases. */
    @Test
    void everyTextOfATableAndOfTheCasesComesBackAsItIs() {
        List<Row> rows = new ArrayList<>();
        List<TestCase> cases = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            rows.add(row(i, kept.get(i)));
            cases.add(testCase(i, kept.get(i)));
        }
        RuleSet first = Fixture.ruleSet();
        DecisionTable table = first.tables().get(0);
        RuleSet injected = new RuleSet(
                first.notice(),
                List.of(new DecisionTable(table.spec(), table.policy(), table.conditions(), table.outcomes(), rows)),
                first.parameters(),
                cases);

        RuleSet read = Fixture.readable(
                WorkbookReader.read(WorkbookWriter.write(injected, Fixture.VOCABULARY), Fixture.VOCABULARY));

        Fixture.assertSame(read, injected);
        assertThat(read.tables().get(0).rows().stream().map(Row::legalBasis)).containsExactlyElementsOf(kept);
    }

    private static Row row(int i, String payload) {
        List<Condition> conditions = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(column -> (Condition) Condition.ANY)
                .toList());
        conditions.add(new Condition.OneOf(List.of(payload, "autre " + i), i % 2 == 0));
        return new Row(
                payload,
                conditions,
                List.of(Optional.of(1), Optional.of(true), Optional.of(payload), Optional.empty()),
                payload,
                payload,
                LegalPeriod.ALWAYS,
                i + 5);
    }

    private static TestCase testCase(int i, String payload) {
        Map<String, Object> request = new TreeMap<>(Map.of(
                "country", "BE", "price", "0.00", "options", List.of(), "documents", List.of(), "plate", payload));
        return new TestCase(
                payload,
                payload,
                request,
                Map.of(),
                Optional.of(List.of(payload)),
                new fr.dgfip.bareme.kernel.CellRef(Labels.CASES, i + 2, 1));
    }

    @Test
    void everyTextOfTheNoticeAndOfTheParametersComesBackAsItIs() {
        for (String payload : kept) {
            Notice notice = Fixture.notice();
            String changed = xml(payload);
            Map<String, byte[]> parts = changed(
                    "xl/sharedStrings.xml",
                    text -> text.replace(">" + notice.office() + "<", ">" + changed + "<")
                            .replace(">" + notice.purpose() + "<", ">" + changed + "<")
                            .replace(">" + notice.contact() + "<", ">" + changed + "<")
                            .replace(">Instruction<", ">" + changed + "<"));
            RuleSet read = Fixture.readable(WorkbookReader.read(Edited.zip(parts), Fixture.VOCABULARY));

            assertThat(List.of(
                            read.notice().office(),
                            read.notice().purpose(),
                            read.notice().contact()))
                    .containsOnly(payload);
            assertThat(read.parameters().values().get(0).legalBasis()).isEqualTo(payload);
        }
    }

    /** Where only known words are allowed. */
    @Test
    void elsewhereATextIsRefusedByItsCell() {
        List<String> words = payloads.stream()
                .filter(text -> !Escapes.normalized(text).isEmpty())
                .toList();
        for (String payload : words) {
            String changed = xml(payload);
            assertRefused("header", payload, ">Pays de départ<", changed);
            assertRefused("table title", payload, ">Grille de risque<", changed);
            assertRefused("hit policy", payload, ">toutes les lignes<", changed);
            assertRefused("parameter", payload, ">Taux normal<", changed);
            assertRefused("entry of the notice", payload, ">Bureau responsable<", changed);
            assertRefused("type of the notice", payload, ">essai<", changed);
        }
    }

    private static void assertRefused(String position, String payload, String text, String changed) {
        byte[] file = Edited.zip(changed("xl/sharedStrings.xml", strings -> {
            assertThat(strings).contains(text);
            return strings.replace(text, ">" + changed + "<");
        }));
        assertThat(Edited.problems(file))
                .as("%s « %s »", position, payload)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.sheet()).isPresent());
    }

    @Test
    void controlCharactersAndHalfSurrogatesAreRefusedByTheirCell() {
        List<String> lost =
                payloads.stream().filter(text -> !Escapes.isPlain(text)).toList();
        assertThat(lost).hasSizeGreaterThan(5);
        for (String payload : lost) {
            byte[] file = Edited.withPartChanged(
                    "xl/sharedStrings.xml", text -> text.replace(">à revoir\nchaque année<", ">" + xml(payload) + "<"));
            assertThat(Edited.problems(file))
                    .extracting(CellProblem::code)
                    .as(xml(payload))
                    .containsOnly(ProblemCode.FORBIDDEN_CHARACTER);
            assertThat(Edited.problems(file).get(0).cell()).isPresent();
        }
    }

    /** Names of sheets, comments, properties and defined names are shown by spreadsheets and mean nothing here. */
    @Test
    void textsOutsideTheCellsChangeNothing() {
        for (String payload : kept) {
            Map<String, byte[]> parts = new TreeMap<>(ORIGINAL);
            String text = xml(payload).replace("\"", "&quot;").replace("\n", "&#10;");
            parts.put("docProps/core.xml", ("<a><title>" + text + "</title></a>").getBytes(StandardCharsets.UTF_8));
            change(
                    parts,
                    "xl/comments2.xml",
                    comments -> comments.replaceFirst(
                            "<t([^>]*)>[^<]*</t>", java.util.regex.Matcher.quoteReplacement("<t>" + text + "</t>")));
            change(
                    parts,
                    "xl/workbook.xml",
                    workbook -> workbook.replace(
                            "</sheets>",
                            "</sheets><definedNames><definedName name=\"" + text + "\">" + text
                                    + "</definedName></definedNames>"));
            Fixture.assertSame(
                    Fixture.readable(WorkbookReader.read(Edited.zip(parts), Fixture.VOCABULARY)), Fixture.ruleSet());
            change(
                    parts,
                    "xl/workbook.xml",
                    workbook -> workbook.replace("name=\"Grille de risque\"", "name=\"" + text + "\""));
            assertThat(Edited.problems(Edited.zip(parts)))
                    .as(payload)
                    .extracting(CellProblem::code)
                    .contains(ProblemCode.MISSING_SHEET);
        }
    }

    private static Map<String, byte[]> changed(String part, java.util.function.UnaryOperator<String> change) {
        Map<String, byte[]> parts = new TreeMap<>(ORIGINAL);
        change(parts, part, change);
        return parts;
    }

    private static void change(
            Map<String, byte[]> parts, String part, java.util.function.UnaryOperator<String> change) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    /** As a spreadsheet writes the text: its own escapes, then those of XML. */
    private static String xml(String text) {
        return Escapes.encode(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
