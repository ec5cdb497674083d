package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small decision type with a term of every type. */
final class Fixture {
    private Fixture() {}

    enum Seller implements NamedCode {
        PROFESSIONAL("PRO", "Professionnel"),
        PRIVATE("PART", "Particulier"),
        OTHER("AUTRE", "Autre ; à préciser");

        private final String code;
        private final String label;

        Seller(String code, String label) {
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

    record Sale(
            @Term(value = "Kilométrage", unit = "km", description = "Distance au compteur.")
            int odometer,

            @Term("Prix payé") Euros price,

            @Term(value = "Part de marge", unit = "%", scale = 1)
            BigDecimal margin,

            @Term("Date de vente") Optional<LocalDate> soldOn,
            @Term("Véhicule neuf") boolean isNew,
            @Term("Pays de départ") Country from,
            @Term("Vendeur") Optional<Seller> seller,
            @Term("Nom du vendeur") Optional<String> sellerName)
            implements TableInput {}

    record Risk(
            MatchedRow row,
            @Term("Points") int points,
            @Term("Circuit manuel") boolean manual,
            @Term("Message") Optional<String> message,
            @Term("Montant dû") Optional<Euros> due)
            implements RowOutcome {}

    record Vehicle(
            @Term(value = "Kilométrage", unit = "km") Optional<Integer> odometer,
            @Term("Date de mise en circulation") Optional<LocalDate> firstUse) {}

    record Document(
            @Term("Nature") Seller kind, @Term("Remis le") Optional<LocalDate> on) {}

    record Request(
            @Term("Pays") Country country,
            @Term("Prix") Euros price,
            @Term("Véhicule") Optional<Vehicle> vehicle,
            @Term("Options") List<Seller> options,
            @Term("Neuf") Optional<Boolean> isNew,
            @Term("Immatriculation") Optional<String> plate,
            @Term("Pièces") List<Document> documents) {}

    record Answer(
            @Term("Circuit") Seller circuit,
            @Term("Taxe") Optional<Euros> tax,
            @Term("Pièces manquantes") List<Seller> missing,
            @Term("Score") int score,
            @Term("Lignes") List<Line> lines) {}

    record Line(
            @Term("Vendeur") Seller seller, @Term("Montant") Optional<Euros> amount) {}

    enum Setting implements ParameterKey {
        THRESHOLD("Seuil de contrôle", new TermType.Decimal(Integer.class, 0, "points")),
        RATE("Taux normal", new TermType.Decimal(BigDecimal.class, 2, "%"));

        private final String label;
        private final TermType type;

        Setting(String label, TermType type) {
            this.label = label;
            this.type = type;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public TermType type() {
            return type;
        }
    }

    static final TableSpec GRID = new TableSpec("Grille de risque", Sale.class, Risk.class);

    static final DecisionVocabulary VOCABULARY =
            new DecisionVocabulary("essai", Request.class, Answer.class, List.of(GRID), List.of(Setting.values()));

    static FactTerm term(String label) {
        return FactType.of(Sale.class).byLabel(label).orElseThrow();
    }

    static TermType type(String label) {
        return term(label).type();
    }

    static Notice notice() {
        return new Notice(
                "essai",
                "Barème d'essai",
                "Bureau GF-2A",
                "CGI, art. 298 sexies A",
                LocalDate.of(2022, 8, 1),
                "Création",
                "Délivrer le quitus",
                "Direction générale des finances publiques",
                "contact@example.fr");
    }

    static List<Column> conditionColumns() {
        List<FactTerm> terms = FactType.of(Sale.class).terms();
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), i + 2))
                .toList();
    }

    static List<Column> outcomeColumns() {
        List<FactTerm> terms = FactType.of(Risk.class).terms();
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), i + 10))
                .toList();
    }

    static Row row(int position, List<Condition> conditions, LegalPeriod validity) {
        return new Row(
                "RF" + position,
                conditions,
                List.of(
                        Optional.of(position),
                        Optional.of(position % 2 == 0),
                        position % 3 == 0 ? Optional.empty() : Optional.of("=Message n° " + position),
                        Optional.of(new Euros(new BigDecimal(position).add(new BigDecimal("0.50"))))),
                "CGI, art. " + position,
                position % 2 == 0 ? "" : "à revoir\nchaque année",
                validity,
                position + 4);
    }

    static Condition one(String label, Object value) {
        return new Condition.OneOf(List.of(type(label).key(value)), false);
    }

    static RuleSet ruleSet() {
        Condition any = Condition.ANY;
        Condition after = new Condition.Between(LocalDate.of(2022, 8, 1).toEpochDay(), Long.MAX_VALUE);
        List<Row> rows = List.of(
                row(
                        1,
                        List.of(
                                new Condition.Between(Long.MIN_VALUE, 5999),
                                new Condition.Between(100_000, 199_999),
                                one("Part de marge", new BigDecimal("12.5")),
                                after,
                                one("Véhicule neuf", true),
                                one("Pays de départ", Country.of("DE")),
                                one("Vendeur", Seller.OTHER),
                                new Condition.OneOf(List.of("=A1", "@b", "absent"), false)),
                        new LegalPeriod(Optional.of(LocalDate.of(2022, 8, 1)), Optional.empty())),
                row(
                        2,
                        List.of(
                                one("Kilométrage", 6000),
                                one("Prix payé", Euros.of("1234.56")),
                                new Condition.Between(100, 200),
                                one("Date de vente", LocalDate.of(2022, 8, 1)),
                                any,
                                new Condition.OneOf(
                                        List.of(type("Pays de départ").key(Country.of("FR"))), true),
                                Condition.ABSENT,
                                Condition.PRESENT),
                        LegalPeriod.ALWAYS),
                row(3, List.of(any, any, any, any, any, any, any, one("Nom du vendeur", "-1+2")), LegalPeriod.ALWAYS));
        return ruleSet(rows);
    }

    static RuleSet ruleSet(List<Row> rows) {
        DecisionTable table =
                new DecisionTable(GRID, HitPolicy.ALL, conditionColumns(), outcomeColumns(), new ArrayList<>(rows));
        return new RuleSet(notice(), List.of(table), parameters(), List.of(firstCase(), secondCase()));
    }

    static Parameters parameters() {
        LocalDate change = LocalDate.of(2023, 1, 1);
        return new Parameters(List.of(
                new ParameterValue(
                        Setting.THRESHOLD,
                        40,
                        new LegalPeriod(Optional.empty(), Optional.of(change.minusDays(1))),
                        "Instruction",
                        new CellRef(Labels.PARAMETERS, 2, 2)),
                new ParameterValue(
                        Setting.THRESHOLD,
                        50,
                        new LegalPeriod(Optional.of(change), Optional.empty()),
                        "Instruction",
                        new CellRef(Labels.PARAMETERS, 3, 2)),
                new ParameterValue(
                        Setting.RATE,
                        new BigDecimal("20.00"),
                        LegalPeriod.ALWAYS,
                        "CGI, art. 278",
                        new CellRef(Labels.PARAMETERS, 4, 2))));
    }

    static TestCase firstCase() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("country", "DE");
        request.put("price", "12000.00");
        request.put("vehicle", Map.of("odometer", 6000, "firstUse", "2022-01-31"));
        request.put("options", List.of("PRO", "AUTRE"));
        request.put("isNew", false);
        request.put("plate", "0123; AB");
        request.put("documents", List.of(Map.of("kind", "PRO"), Map.of("kind", "PART", "on", "2022-02-01")));
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("/circuit", "PRO");
        expected.put("/tax", TestCase.ABSENT);
        expected.put("/missing", List.of("PRO", "PART"));
        return new TestCase(
                "1",
                "véhicule d'occasion",
                request,
                expected,
                Optional.of(List.of("RF1", "RF2")),
                new CellRef(Labels.CASES, 2, 1));
    }

    static TestCase secondCase() {
        return new TestCase(
                "C-02",
                "rien ou presque",
                Map.of("country", "BE", "price", "0.00", "options", List.of(), "documents", List.of()),
                Map.of("/missing", List.of(), "/score", 12, "/tax", "10.50"),
                Optional.empty(),
                new CellRef(Labels.CASES, 3, 1));
    }

    static RuleSet readable(WorkbookReading reading) {
        if (reading instanceof WorkbookReading.Faulty faulty) {
            assertThat(faulty.problems().stream().map(CellProblem::sentence)).isEmpty();
        }
        return ((WorkbookReading.Readable) reading).ruleSet();
    }

    static void assertSame(RuleSet actual, RuleSet expected) {
        assertThat(actual.notice()).isEqualTo(expected.notice());
        assertThat(actual.parameters().values()).isEqualTo(expected.parameters().values());
        assertThat(actual.cases()).isEqualTo(expected.cases());
        assertThat(actual.tables()).hasSameSizeAs(expected.tables());
        for (int i = 0; i < actual.tables().size(); i++) {
            DecisionTable table = actual.tables().get(i);
            DecisionTable other = expected.tables().get(i);
            assertThat(table.title()).isEqualTo(other.title());
            assertThat(table.policy()).isEqualTo(other.policy());
            assertThat(table.conditions()).isEqualTo(other.conditions());
            assertThat(table.outcomes()).isEqualTo(other.outcomes());
            assertThat(table.rows()).isEqualTo(other.rows());
        }
    }
}
