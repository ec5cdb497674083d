package fr.dgfip.bareme.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.fixture.FixtureFact;
import fr.dgfip.bareme.ruleset.fixture.FixtureRisk;
import fr.dgfip.bareme.ruleset.fixture.FixtureRuleSets;
import fr.dgfip.bareme.ruleset.fixture.FixtureType;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentJsonTest {
    private static final LocalDate FROM = LocalDate.of(2022, 8, 1);
    private static final RuleSet SMALL = FixtureRuleSets.of(FROM, 6_000);

    @Property(tries = 300)
    void whatWasWrittenIsReadBackWhole(@ForAll long seed) {
        RuleSet original = FixtureRuleSets.random(seed);
        WrittenContent written = ContentJson.write(original);
        RuleSet rebuilt = ContentJson.read(FixtureType.VOCABULARY, written);

        assertThat(rebuilt.notice()).isEqualTo(original.notice());
        assertThat(rebuilt.parameters().values())
                .isEqualTo(original.parameters().values());
        assertThat(rebuilt.cases()).isEqualTo(original.cases());
        for (int i = 0; i < original.tables().size(); i++) {
            sameTable(rebuilt.tables().get(i), original.tables().get(i));
        }
        assertThat(ContentJson.write(rebuilt).content()).isEqualTo(written.content());
        assertThat(ContentJson.write(rebuilt).presentation()).isEqualTo(written.presentation());
    }

    private static void sameTable(DecisionTable rebuilt, DecisionTable original) {
        assertThat(rebuilt.spec()).isEqualTo(original.spec());
        assertThat(rebuilt.policy()).isEqualTo(original.policy());
        assertThat(rebuilt.conditions()).isEqualTo(original.conditions());
        assertThat(rebuilt.outcomes()).isEqualTo(original.outcomes());
        assertThat(rebuilt.rows()).isEqualTo(original.rows());
    }

    @Property(tries = 200)
    void movingColumnsRowsAndCommentsChangesNoHash(@ForAll long seed) {
        RuleSet original = FixtureRuleSets.random(seed);
        Random random = new Random(seed);
        RuleSet moved = new RuleSet(
                original.notice(),
                original.tables().stream().map(table -> moved(table, random)).toList(),
                new Parameters(reversed(original.parameters().values())),
                reversed(original.cases()));

        assertThat(hash(moved)).isEqualTo(hash(original));
        assertThat(ContentJson.write(moved).presentation())
                .isNotEqualTo(ContentJson.write(original).presentation());
    }

    private static DecisionTable moved(DecisionTable table, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Column> columns = new ArrayList<>();
        order.forEach(i -> columns.add(new Column(table.conditions().get(i).term(), 9 + columns.size())));
        return new DecisionTable(
                table.spec(),
                table.policy(),
                columns,
                table.outcomes(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.id(),
                                order.stream().map(row.conditions()::get).toList(),
                                row.outcomes(),
                                row.legalBasis(),
                                "autre commentaire",
                                row.validity(),
                                row.number() + 3))
                        .toList());
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void anAddedEmptyColumnChangesNoHash() {
        DecisionTable table = SMALL.tables().get(0);
        List<Column> columns = new ArrayList<>(table.conditions());
        columns.add(FixtureRuleSets.column(FixtureFact.class, "paid", 9));
        List<Column> outcomes = new ArrayList<>(table.outcomes());
        outcomes.add(FixtureRuleSets.column(FixtureRisk.class, "message", 10));
        Row row = table.rows().get(0);
        Row wider = new Row(
                row.id(),
                List.of(row.conditions().get(0), Condition.ANY),
                List.of(row.outcomes().get(0), row.outcomes().get(1), Optional.empty()),
                row.legalBasis(),
                row.comment(),
                row.validity(),
                row.number());
        RuleSet widened = withTable(new DecisionTable(table.spec(), table.policy(), columns, outcomes, List.of(wider)));

        assertThat(hash(widened)).isEqualTo(hash(SMALL));
        assertThat(ContentJson.read(FixtureType.VOCABULARY, ContentJson.write(widened))
                        .tables()
                        .get(0)
                        .conditions())
                .isEqualTo(columns);
    }

    @Test
    void keepsThatATableIsDeclaredComplete() {
        RuleSet declared = withTable(SMALL.tables().get(0).declaredComplete(true));

        assertThat(ContentJson.read(FixtureType.VOCABULARY, ContentJson.write(declared))
                        .tables()
                        .get(0)
                        .complete())
                .isTrue();
        assertThat(ContentJson.write(SMALL).content())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("complete");
    }

    @Test
    void everyMeaningfulChangeChangesTheHash() {
        assertThat(hash(FixtureRuleSets.of(FROM, 6_001))).isNotEqualTo(hash(SMALL));
        changes(withPolicy(HitPolicy.FIRST));
        changes(withTable(SMALL.tables().get(0).declaredComplete(true)));
        changes(withRow(row -> copy(row, "RF02", row.legalBasis(), row.validity())));
        changes(withRow(row -> copy(row, row.id(), "art. 9", row.validity())));
        changes(withRow(
                row -> copy(row, row.id(), row.legalBasis(), new LegalPeriod(Optional.of(FROM), Optional.empty()))));
        changes(new RuleSet(SMALL.notice(), SMALL.tables(), new Parameters(List.of()), SMALL.cases()));
        changes(new RuleSet(SMALL.notice(), SMALL.tables(), SMALL.parameters(), List.of()));
        changes(new RuleSet(
                FixtureRuleSets.of(FROM.plusDays(1), 1).notice(), SMALL.tables(), SMALL.parameters(), SMALL.cases()));
    }

    @Property(tries = 200)
    void theOrderOfRowsCounts(@ForAll long seed) {
        RuleSet original = FixtureRuleSets.random(seed);
        DecisionTable table = original.tables().get(0);
        RuleSet turned = new RuleSet(
                original.notice(),
                List.of(
                        new DecisionTable(
                                table.spec(),
                                table.policy(),
                                table.conditions(),
                                table.outcomes(),
                                reversed(table.rows())),
                        original.tables().get(1)),
                original.parameters(),
                original.cases());

        assertThat(hash(turned).equals(hash(original))).isEqualTo(table.rows().size() == 1);
    }

    /** These bytes are in databases: if this test fails, the format needs a new number. */
    @Test
    void theFormatStaysAsItIs() {
        assertThat(new String(ContentJson.write(SMALL).content(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"cases\":[{\"expected\":{\"/circuit\":\"MANUAL\"},\"number\":\"1\",\"reasons\":[\"RF01\"],"
                                + "\"request\":{\"odometerKm\":6000},\"title\":\"cas\"}],\"format\":1,"
                                + "\"notice\":{\"administration\":\"DGFiP\",\"applicableFrom\":\"2022-08-01\","
                                + "\"changes\":\"création\",\"contact\":\"contact\",\"legalBasis\":\"CGI\",\"office\":\"bureau\","
                                + "\"purpose\":\"fin\",\"title\":\"Exemple\",\"type\":\"fixture\"},"
                                + "\"parameters\":[{\"legalBasis\":\"art. 2\",\"parameter\":\"THRESHOLD\",\"value\":\"150.00\"}],"
                                + "\"tables\":{\"Grille de risque\":{\"policy\":\"ALL\",\"rows\":[{\"id\":\"RF01\","
                                + "\"legalBasis\":\"art. 1\",\"then\":{\"circuit\":\"MANUAL\",\"points\":\"10\"},"
                                + "\"when\":{\"odometerKm\":{\"between\":{\"min\":\"6000\"}}}}]}}}");
    }

    @Test
    void refusesWhatTheVocabularyDoesNotHaveAndWhatDoesNotFitTogether() {
        refuses("\"THRESHOLD\"", "\"OTHER\"", "no parameter OTHER");
        refuses("Grille de risque", "Autre grille", "no table Autre grille");
        refuses("\"odometerKm\":{\"between\"", "\"speed\":{\"between\"", "outside the columns");
        refuses("{\"between\":{\"min\":\"6000\"}}", "{\"above\":\"6000\"}", "is no condition");
        refuses("\"MANUAL\",\"points\"", "\"OTHER\",\"points\"", "no code OTHER");
        refuses("\"format\":1", "\"format\":2", "format 2");
        refuses("\"parameters\":[{", "\"parameters\":[{},{", "does not fit");
    }

    private static void refuses(String part, String replacement, String message) {
        WrittenContent written = ContentJson.write(SMALL);
        String content = new String(written.content(), StandardCharsets.UTF_8);
        assertThat(content).contains(part);
        byte[] changed = content.replace(part, replacement).getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ContentJson.read(FixtureType.VOCABULARY, new WrittenContent(changed, written.presentation())))
                .withMessageContaining(message);
    }

    private static void changes(RuleSet changed) {
        assertThat(hash(changed)).isNotEqualTo(hash(SMALL));
    }

    private static RuleSet withPolicy(HitPolicy policy) {
        DecisionTable table = SMALL.tables().get(0);
        return withTable(new DecisionTable(table.spec(), policy, table.conditions(), table.outcomes(), table.rows()));
    }

    private static RuleSet withRow(UnaryOperator<Row> change) {
        DecisionTable table = SMALL.tables().get(0);
        return withTable(new DecisionTable(
                table.spec(),
                table.policy(),
                table.conditions(),
                table.outcomes(),
                table.rows().stream().map(change).toList()));
    }

    private static Row copy(Row row, String id, String legalBasis, LegalPeriod validity) {
        return new Row(id, row.conditions(), row.outcomes(), legalBasis, row.comment(), validity, row.number());
    }

    private static RuleSet withTable(DecisionTable table) {
        return new RuleSet(SMALL.notice(), List.of(table), SMALL.parameters(), SMALL.cases());
    }

    private static String hash(RuleSet ruleSet) {
        return ContentJson.write(ruleSet).sha256();
    }
}
