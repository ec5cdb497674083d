package fr.dgfip.bareme.oss.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer once the guard rules have looked at it.
 *
 * @param automatic whether it takes effect without an agent
 * @param grounds why it refuses, the main ground first
 * @param start start of use, where one is given
 * @param bindingUntil last day through which France, chosen among several States, remains the State of identification
 * @param firstReturn the first return; none for an intermediary, who files for its sellers
 * @param quarantineUntil last day of a quarantine that bars
 * @param boundUntil last day of a choice of another State that bars
 * @param earliestStart first day on which none of the grounds holds any more
 */
public record Verdict(
        Ruling ruling,
        boolean automatic,
        List<Ground> grounds,
        Optional<NumberItem> number,
        Optional<StartItem> start,
        Optional<LocalDate> bindingUntil,
        Optional<FirstReturn> firstReturn,
        Optional<LocalDate> quarantineUntil,
        Optional<LocalDate> boundUntil,
        Optional<LocalDate> earliestStart) {
    public Verdict {
        grounds = List.copyOf(grounds);
    }

    /** A guard rule, or a table without an answer, hands the request to an agent with nothing proposed. */
    static Verdict held() {
        return new Verdict(
                Ruling.MANUAL,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
