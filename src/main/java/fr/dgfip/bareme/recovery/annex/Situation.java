package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the outcome repeats of the examination.
 *
 * @param due days between which the return is due; empty when that is not known
 * @param next day on which the next step opens
 * @param amount tax declared, or awaited
 * @param trigger how far the trigger was checked
 * @param source how far the due date was checked
 * @param missing what the due date waits for
 */
public record Situation(
        Optional<DueWindow> due,
        Optional<LocalDate> next,
        Optional<Euros> amount,
        Confidence trigger,
        Confidence source,
        Optional<MissingInformation> missing) {
    /** Whether the due date waits for something. */
    public boolean isIncomplete() {
        return missing.isPresent();
    }
}
