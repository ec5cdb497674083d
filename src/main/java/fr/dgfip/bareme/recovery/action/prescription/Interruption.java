package fr.dgfip.bareme.recovery.action.prescription;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An act that starts the period anew.
 *
 * @param label what it was, in French
 * @param lasting whether it goes on interrupting until something closes: a claim declared in insolvency proceedings
 * @param ended the day a lasting one ended; empty while it goes on
 */
public record Interruption(LocalDate date, String label, boolean lasting, Optional<LocalDate> ended) {
    public static Interruption once(LocalDate date, String label) {
        return new Interruption(date, label, false, Optional.empty());
    }

    boolean holds() {
        return lasting && ended.isEmpty();
    }

    /** The day from which the new period runs. */
    LocalDate restart() {
        return lasting ? ended.filter(date::isBefore).orElse(date) : date;
    }
}
