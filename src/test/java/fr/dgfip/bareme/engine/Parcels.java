package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.TableBuilder.between;
import static fr.dgfip.bareme.engine.TableBuilder.from;
import static fr.dgfip.bareme.engine.TableBuilder.is;
import static fr.dgfip.bareme.engine.TableBuilder.until;
import static fr.dgfip.bareme.table.Condition.ANY;

import fr.dgfip.bareme.engine.Parcel.ItemRequest;
import fr.dgfip.bareme.engine.Parcel.Key;
import fr.dgfip.bareme.engine.Parcel.Request;
import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule sets and requests of the made-up type {@link Parcel}. */
final class Parcels {
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    static final LocalDate REFORM = LocalDate.of(2026, 1, 1);

    private Parcels() {}

    /** Columns: Poids, Pays, Valeur, Taxable. */
    static TableBuilder risks(int heavy) {
        return new TableBuilder(Parcel.RISKS, HitPolicy.ALL)
                .row("R1", heavy, between(20, Long.MAX_VALUE), ANY, ANY, ANY)
                .row("R2", 3, ANY, is("DE"), ANY, ANY)
                .row("R3", 3, ANY, is("DE"), ANY, ANY)
                .row("R4", 1, ANY, ANY, ANY, is(1L));
    }

    /** Columns: Genre, Envoi. */
    static TableBuilder fees() {
        return new TableBuilder(Parcel.FEES, HitPolicy.FIRST)
                .row("F1", until(REFORM.minusDays(1)), 5, is("livre"), ANY)
                .row("F2", from(REFORM), 7, is("livre"), ANY)
                .row("F3", 9, new Condition.OneOf(List.of("livre", "jouet"), false), ANY);
    }

    /** Column: Points. */
    static TableBuilder routes() {
        return new TableBuilder(Parcel.ROUTES, HitPolicy.UNIQUE)
                .row("C1", "FAST", between(0, 9))
                .row("C2", "SLOW", between(9, 20));
    }

    static RuleSet ruleSet(DecisionTable... tables) {
        return ruleSet(parameters(LegalPeriod.ALWAYS), tables);
    }

    static RuleSet standard() {
        return ruleSet(risks(10).build(), fees().build(), routes().build());
    }

    static RuleSet ruleSet(Parameters parameters, DecisionTable... tables) {
        Notice notice = new Notice("parcel", "Colis", "Bureau", "Loi", REFORM, "", "", "", "");
        return new RuleSet(notice, List.of(tables), parameters, List.of());
    }

    static Parameters parameters(LegalPeriod maxWeight) {
        return new Parameters(List.of(
                new ParameterValue(
                        Key.FRANCHISE, Euros.of("1150"), LegalPeriod.ALWAYS, "", new CellRef("Paramètres", 4, 2)),
                new ParameterValue(Key.MAX_WEIGHT, 30, maxWeight, "", new CellRef("Paramètres", 5, 2))));
    }

    static Request request(int weight, String country, String value, String... kinds) {
        return new Request(weight, country, value, 0, items(Optional.empty(), kinds));
    }

    static List<ItemRequest> items(Optional<LocalDate> sent, String... kinds) {
        return Stream.of(kinds).map(kind -> new ItemRequest(kind, sent)).toList();
    }
}
