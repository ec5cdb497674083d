package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Trace.ParameterRead;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The global {@code parameters} of DRL: gives the parameters of the rule set and notes each one read. For one
 * decision on one thread. Every method ends the decision as undecided when the parameter has no value on the date.
 */
public final class ParameterReader {
    private final Parameters parameters;
    private final List<Read> reads = new ArrayList<>();
    private Optional<MissingParameterException> missing = Optional.empty();

    ParameterReader(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A whole number, a duration or a count. */
    public int whole(ParameterKey key, LocalDate date) {
        return (Integer) value(key, date);
    }

    /** A decimal or a rate in percentage points. */
    public BigDecimal number(ParameterKey key, LocalDate date) {
        return (BigDecimal) value(key, date);
    }

    public Euros euros(ParameterKey key, LocalDate date) {
        return (Euros) value(key, date);
    }

    public LocalDate date(ParameterKey key, LocalDate date) {
        return (LocalDate) value(key, date);
    }

    public boolean yes(ParameterKey key, LocalDate date) {
        return (Boolean) value(key, date);
    }

    public String text(ParameterKey key, LocalDate date) {
        return (String) value(key, date);
    }

    /** A value of a closed list, such as a country. */
    public <T> T code(ParameterKey key, LocalDate date, Class<T> type) {
        return type.cast(value(key, date));
    }

    private Object value(ParameterKey key, LocalDate date) {
        for (Read read : reads) {
            if (read.value().key() == key && read.date().equals(date)) {
                return read.value().value();
            }
        }
        Optional<ParameterValue> found = parameters.find(key, date);
        if (found.isEmpty()) {
            missing = Optional.of(new MissingParameterException(key, date));
            throw missing.get();
        }
        reads.add(new Read(found.get(), date));
        return found.get().value();
    }

    /** What was asked for and missing; rules cannot hide it by catching the exception. */
    Optional<MissingParameterException> missing() {
        return missing;
    }

    /** The parameters read, each once per date, in the order first read. */
    List<ParameterRead> trace() {
        List<ParameterRead> trace = new ArrayList<>(reads.size());
        for (Read read : reads) {
            trace.add(read.trace());
        }
        return trace;
    }

    private record Read(ParameterValue value, LocalDate date) {
        ParameterRead trace() {
            TermType type = value.key().type();
            return new ParameterRead(
                    value.key().label(),
                    type.format(type.key(value.value())),
                    date,
                    value.cell().address());
        }
    }
}
