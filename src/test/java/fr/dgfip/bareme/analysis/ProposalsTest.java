package fr.dgfip.bareme.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.analysis.Report.Proposal;
import fr.dgfip.bareme.analysis.SmallTables.Colour;
import fr.dgfip.bareme.analysis.SmallTables.Fact;
import fr.dgfip.bareme.analysis.SmallTables.Point;
import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import fr.dgfip.bareme.workbook.OfficeLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final int TRIES = 200;

    /** Keys as they are, so that a test can read them again. */
    private static final CellLanguage KEYS = new CellLanguage() {
        @Override
        public String condition(Condition condition, TermType type) {
            return condition.toString();
        }

        @Override
        public String value(Object key, TermType type) {
            return key.toString();
        }
    };

    private static final Fact FAR = new Fact(9, Optional.of(9), Colour.BLUE, Optional.of(true), "loin");
    private static final Fact BARE = new Fact(0, Optional.empty(), Colour.RED, Optional.empty(), "0");

    private static CaseRun run(String number, Fact fact) {
        TestCase testCase =
                new TestCase(number, "", Map.of(), Map.of(), Optional.empty(), new CellRef("Cas de test", 5, 1));
        return new CaseRun(testCase, List.of(), List.of(), List.of(), List.of(fact), Optional.of(SmallTables.START));
    }

    @Provide
    Arbitrary<DecisionTable> first() {
        return SmallTables.tables(HitPolicy.FIRST);
    }

    @Provide
    Arbitrary<DecisionTable> all() {
        return SmallTables.tables(HitPolicy.ALL);
    }

    @Property(tries = TRIES)
    void theNearestCaseChangedAsToldMakesTheRowConcludeFirst(@ForAll("first") DecisionTable table) {
        requireProposals(table);
    }

    @Property(tries = TRIES)
    void theNearestCaseChangedAsToldMakesTheRowMatch(@ForAll("all") DecisionTable table) {
        requireProposals(table);
    }

    private static void requireProposals(DecisionTable table) {
        TableAnalysis analysis = TableAnalysis.of(table, SmallTables.START, 1_000_000);
        Proposals proposals = new Proposals(analysis, KEYS, List.of(run("loin", FAR), run("vide", BARE)));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Optional<Proposal> proposal = proposals.of(i);
            assertThat(proposal.isPresent()).isEqualTo(analysis.witness(i).isPresent());
            proposal.ifPresent(found ->
                    assertThat(concluding(table, changed(table, found))).contains(row));
        }
    }

    private static List<Row> concluding(DecisionTable table, Point point) {
        return table.rows().stream()
                .filter(point::matches)
                .limit(table.policy() == HitPolicy.FIRST ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private static Point changed(DecisionTable table, Proposal proposal) {
        Fact from = proposal.nearestCase().orElseThrow().equals("loin") ? FAR : BARE;
        List<Optional<Object>> keys = new ArrayList<>();
        table.conditions().forEach(column -> keys.add(column.term().key(from)));
        keys.add(Optional.of(SmallTables.START.toEpochDay()));
        for (Report.Change change : proposal.changes()) {
            int column = IntStream.range(0, table.conditions().size())
                    .filter(i -> label(table.conditions().get(i)).equals(change.term()))
                    .findFirst()
                    .orElse(table.conditions().size());
            keys.set(column, key(change.to(), keys, column));
        }
        Object day = keys.remove(keys.size() - 1).orElseThrow();
        return new Point(keys, java.time.LocalDate.ofEpochDay((Long) day));
    }

    private static Optional<Object> key(String text, List<Optional<Object>> keys, int column) {
        if (text.equals("absent")) {
            return Optional.empty();
        }
        boolean isText = keys.get(column).filter(String.class::isInstance).isPresent();
        return Optional.of(isText ? text : (Object) Long.valueOf(text));
    }

    private static String label(Column column) {
        return column.term().label();
    }

    @Test
    void saysWhatToChangeInTheNearestCaseAndGivesTheBounds() {
        List<Condition> conditions = List.of(
                new Condition.Between(2, 5),
                Condition.ANY,
                new Condition.OneOf(List.of(2L), false),
                Condition.ANY,
                Condition.ANY);
        DecisionTable table =
                SmallTables.table(HitPolicy.ALL, List.of(SmallTables.row(1, conditions, 0, LegalPeriod.ALWAYS)));
        TableAnalysis analysis = TableAnalysis.of(table, SmallTables.START, 1_000_000);
        Proposal proposal = new Proposals(analysis, new OfficeLanguage(), List.of(run("1", BARE), run("2", FAR)))
                .of(0)
                .orElseThrow();

        assertThat(proposal.sentence())
                .isEqualTo("Aucun cas ne fait servir la ligne « L1 » (A5). Partez du cas « 2 » : il faudrait que"
                        + " « Nombre » soit « 5 » au lieu de « 9 ».");
        assertThat(proposal.bounds())
                .containsExactly(new Report.Bounds("Nombre", List.of("2", "5"), List.of("1", "6")));
    }
}
