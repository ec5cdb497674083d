package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.Untraced;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A made-up decision type: which route a parcel takes. Its rules are in {@code parcel.drl}. */
public final class Parcel implements DecisionType<Parcel.Request, Parcel.Outcome> {
    static final TableSpec RISKS = new TableSpec("Risques", Shipment.class, Points.class);
    static final TableSpec FEES = new TableSpec("Frais", Item.class, Fee.class);
    static final TableSpec ROUTES = new TableSpec("Circuit", Score.class, Route.class);

    /** @param loop 1 makes a rule fire for ever */
    public record Request(
            @Term("Poids") int weight,
            @Term("Pays") String country,
            @Term("Valeur") String value,
            @Term("Boucle") int loop,
            @Term("Objets") List<ItemRequest> items) {}

    public record ItemRequest(
            @Term("Genre") String kind, @Term("Envoi") Optional<LocalDate> sent) {}

    public record Shipment(
            @Term("Poids") int weight,
            @Term("Pays") String country,
            @Term("Valeur") Euros value,
            @Term("Taxable") boolean taxable)
            implements TableInput {
        public static Shipment of(Request request, Euros franchise) {
            Euros value = Euros.of(request.value());
            return new Shipment(request.weight(), request.country(), value, value.compareTo(franchise) > 0);
        }
    }

    public record Item(
            @Term("Genre") String kind, @Term("Envoi") Optional<LocalDate> legalDate) implements TableInput {
        public static Item of(ItemRequest item) {
            return new Item(item.kind(), item.sent());
        }
    }

    public record Score(@Term("Points") int points) implements TableInput {}

    /** Work the trace leaves out. */
    public record Tally(int points) implements Untraced {}

    public record Points(MatchedRow row, @Term("Points") int points) implements RowOutcome, Grounds {
        @Override
        public Optional<Reason> reason() {
            return Optional.of(Reason.of(row, "Risque", Optional.of(BigDecimal.valueOf(points)), true));
        }
    }

    public record Fee(MatchedRow row, @Term("Frais") int fee) implements RowOutcome, Grounds {
        @Override
        public Optional<Reason> reason() {
            return Optional.of(Reason.of(row, "Frais de " + fee, Optional.empty(), true));
        }
    }

    public record Route(MatchedRow row, @Term("Circuit") String route) implements RowOutcome {}

    public record Prohibited(String why) implements Grounds {
        @Override
        public Optional<Reason> reason() {
            return Optional.of(Reason.guard(why, "Interdit", "Loi"));
        }
    }

    public record Outcome(
            @Term("Circuit") String route,
            @Term("Points") int points,
            @Term("Frais") int fees) {}

    public enum Key implements ParameterKey {
        FRANCHISE("Franchise", new TermType.Decimal(Euros.class, Euros.SCALE, "€")),
        MAX_WEIGHT("Poids maximal", new TermType.Decimal(Integer.class, 0, "kg"));

        private final String label;
        private final TermType type;

        Key(String label, TermType type) {
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

    @Override
    public String title() {
        return "Colis";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return new DecisionVocabulary(
                "parcel", Request.class, Outcome.class, List.of(RISKS, FEES, ROUTES), List.of(Key.values()));
    }

    @Override
    public Class<Request> requestType() {
        return Request.class;
    }

    @Override
    public Class<Outcome> outcomeType() {
        return Outcome.class;
    }

    @Override
    public LocalDate referenceDate(Request request) {
        return LocalDate.EPOCH;
    }

    @Override
    public List<RequestProblem> problems(Request request) {
        return List.of();
    }

    @Override
    public Automation automation(Outcome outcome) {
        return Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of();
    }
}
