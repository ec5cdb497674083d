package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The small workbook whose edits make the files of {@code workbooks/bad} and {@code workbooks/good}: the grid of
 * {@link Fixture}, and a table of which one row at most may match.
 */
final class OfficeWorkbook {
    static final String GRID = Fixture.GRID.title();
    static final String DELIVERY = "Délivrance";

    private static final TableSpec DELIVERY_TABLE = new TableSpec(DELIVERY, Fixture.Sale.class, Delivery.class);

    static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "essai",
            Fixture.Request.class,
            Fixture.Answer.class,
            List.of(Fixture.GRID, DELIVERY_TABLE),
            List.of(Fixture.Setting.values()));

    private static final String DECORATION = "xl/(comments|drawings/|worksheets/_rels/)[^\"]*";
    private static final int FIRST_ROW = 5;
    private static final Condition BELOW_LIMIT = new Condition.Between(Long.MIN_VALUE, 5999);
    private static final Condition FROM_LIMIT = new Condition.Between(6000, Long.MAX_VALUE);

    private OfficeWorkbook() {}

    enum Step implements Code {
        DELIVER("DELIVRER", "Délivrer le quitus"),
        ASK("DEMANDER", "Demander des pièces"),
        REFUSE("REFUSER", "Refuser le quitus");

        private final String code;
        private final String label;

        Step(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Delivery(
            MatchedRow row,
            @Term("Suite") Step step,
            @Term(value = "Délai", unit = "jours") int days) implements RowOutcome {}

    /** As the service gives it to the office. */
    static byte[] complete() {
        return WorkbookWriter.write(ruleSet(), VOCABULARY);
    }

    /** Without the sheet of the vocabulary, comments and drop-down lists, so that a hundred copies stay small. */
    static byte[] original() {
        Map<String, byte[]> parts = Edited.parts(complete());
        parts.keySet().removeIf(name -> name.matches(DECORATION));
        parts.replaceAll((name, part) -> name.endsWith(".xml") ? undecorated(part) : part);
        return Edited.inSpreadsheet(
                Edited.zip(parts), workbook -> workbook.removeSheetAt(workbook.getSheetIndex(Labels.VOCABULARY)));
    }

    private static byte[] undecorated(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("<Override [^>]*PartName=\"/" + DECORATION + "\"[^>]*/>", "")
                .replaceAll("<(legacyDrawing|drawing) [^>]*/>|<dataValidations.*</dataValidations>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    static RuleSet ruleSet() {
        RuleSet grid = Fixture.ruleSet();
        return new RuleSet(grid.notice(), List.of(grid.tables().get(0), delivery()), grid.parameters(), grid.cases());
    }

    private static DecisionTable delivery() {
        List<Column> conditions = List.of(
                new Column(Fixture.term("Kilométrage"), 2),
                new Column(Fixture.term("Véhicule neuf"), 3),
                new Column(Fixture.term("Pays de départ"), 4));
        FactType outcome = FactType.of(Delivery.class);
        List<Column> outcomes = List.of(
                new Column(outcome.byLabel("Suite").orElseThrow(), 5),
                new Column(outcome.byLabel("Délai").orElseThrow(), 6));
        Condition any = Condition.ANY;
        Object germany = Fixture.type("Pays de départ").key(Country.of("DE"));
        return new DecisionTable(
                DELIVERY_TABLE,
                HitPolicy.UNIQUE,
                conditions,
                outcomes,
                List.of(
                        row(1, Step.DELIVER, BELOW_LIMIT, any, any),
                        row(2, Step.ASK, FROM_LIMIT, Fixture.one("Véhicule neuf", true), any),
                        row(3, Step.DELIVER, FROM_LIMIT, no(), new Condition.OneOf(List.of(germany), false)),
                        row(4, Step.REFUSE, FROM_LIMIT, no(), new Condition.OneOf(List.of(germany), true))));
    }

    private static Condition no() {
        return Fixture.one("Véhicule neuf", false);
    }

    private static Row row(int position, Step step, Condition... conditions) {
        return new Row(
                "L" + position,
                List.of(conditions),
                List.of(Optional.of(step), Optional.of(15 * position)),
                "CGI, art. 298 sexies",
                "",
                LegalPeriod.ALWAYS,
                FIRST_ROW + position - 1);
    }
}
