package fr.dgfip.bareme.engine;

import static java.util.Map.entry;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.Map;
import org.drools.model.functions.Function1;

/** The made-up table of {@link SessionMatching}: what it reads, what it concludes. */
public final class Matched {
    static final TableSpec TABLE = new TableSpec("Table", Vehicle.class, Points.class);

    private static final TermType COUNTRIES =
            FactType.of(Vehicle.class).byName("origin").orElseThrow().type();

    /** What reads a column for the rules of {@link RowRules}, as directly as DRL would. */
    static final Map<String, Function1<Vehicle, Object>> READERS = Map.ofEntries(
            entry("ageMonths", vehicle -> (long) vehicle.ageMonths()),
            entry("odometerKm", vehicle -> (long) vehicle.odometerKm()),
            entry("powerKw", vehicle -> (long) vehicle.powerKw()),
            entry("price", vehicle -> vehicle.price().cents()),
            entry("vat", vehicle -> vehicle.vat().cents()),
            entry("value", vehicle -> vehicle.value().cents()),
            entry("firstUse", vehicle -> vehicle.firstUse().toEpochDay()),
            entry("delivery", vehicle -> vehicle.delivery().toEpochDay()),
            entry("origin", vehicle -> COUNTRIES.key(vehicle.origin())),
            entry("kind", vehicle -> (long) vehicle.kind().ordinal()),
            entry("resale", vehicle -> vehicle.resale() ? 1L : 0L),
            entry("watched", vehicle -> vehicle.watched() ? 1L : 0L));

    private Matched() {}

    /** A code of the table. */
    public enum Kind implements NamedCode {
        CAR,
        MOTORBIKE,
        VAN,
        LORRY,
        TRAILER,
        BOAT,
        AIRCRAFT,
        CARAVAN;

        @Override
        public String label() {
            return name();
        }
    }

    /** Twelve columns. */
    public record Vehicle(
            @Term("Âge") int ageMonths,
            @Term("Kilométrage") int odometerKm,
            @Term("Puissance") int powerKw,
            @Term("Prix") Euros price,
            @Term("TVA") Euros vat,
            @Term("Valeur") Euros value,
            @Term("Mise en service") LocalDate firstUse,
            @Term("Livraison") LocalDate delivery,
            @Term("Pays") Country origin,
            @Term("Genre") Kind kind,
            @Term("Revente") boolean resale,
            @Term("Surveillé") boolean watched)
            implements TableInput {}

    /** What each row concludes. */
    public record Points(MatchedRow row, @Term("Points") int points) implements RowOutcome {}

    /** What the rule of a row inserts: the very fact the table rule inserts for it. */
    static Points conclude(Row row, Vehicle vehicle) {
        int points = (Integer) row.outcomes().get(0).orElseThrow();
        return new Points(
                new MatchedRow("Table", row.id(), new CellRef("Table", row.number(), 1), row.legalBasis(), vehicle),
                points);
    }
}
