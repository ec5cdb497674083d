package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** The made-up table of {@link SessionMatching}: what it reads, what it concludes. */
public final class Matched {
    static final TableSpec TABLE = new TableSpec("Table", Vehicle.class, Points.class);

    private Matched() {}

    /** A code of the table. */
    public enum Kind implements Code {
        CAR,
        MOTORBIKE,
        VAN,
        LORRY,
        TRAILER,
        BOAT,
        AIRCRAFT,
        CARAVAN;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return name();
        }
    }

    /** Twelve columns. The getters are for DRL alone: primitives and texts, which Drools indexes best. */
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
            implements TableInput {
        public long getPriceCents() {
            return price.cents();
        }

        public long getVatCents() {
            return vat.cents();
        }

        public long getValueCents() {
            return value.cents();
        }

        public long getFirstUseDay() {
            return firstUse.toEpochDay();
        }

        public long getDeliveryDay() {
            return delivery.toEpochDay();
        }

        public String getOriginCode() {
            return origin.code();
        }

        public String getKindCode() {
            return kind.code();
        }
    }

    /** What each row concludes. */
    public record Points(MatchedRow row, @Term("Points") int points) implements RowOutcome {}

    /** What the rule of a row inserts: the very fact the table rule inserts for it. */
    public static Points points(String id, int number, int points, TableInput input) {
        return new Points(new MatchedRow("Table", id, new CellRef("Table", number, 1), "Art. 1", input), points);
    }
}
