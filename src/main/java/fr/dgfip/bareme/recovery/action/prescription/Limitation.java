package fr.dgfip.bareme.recovery.action.prescription;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Prescription of the recovery of one claim (LPF art. L. 274): so many years from the title, anew from each act that
 * interrupts it in time, put off by the days during which it stands still.
 *
 * @param base the day from which the period runs
 * @param label what happened that day, in French
 * @param deadline the last day on which the claim may be recovered
 * @param held whether the period does not run at all: an interruption still lasts, and the deadline means nothing yet
 */
public record Limitation(LocalDate base, String label, LocalDate deadline, boolean held) {
    /**
     * @param title the day of the title
     * @param interruptions in any order; one that comes after the deadline then running changes nothing
     */
    public static Limitation of(LocalDate title, List<Interruption> interruptions, Spans spans, int years) {
        Limitation running = from(title, "titre", spans, years, false);
        List<Interruption> inOrder = interruptions.stream()
                .sorted(Comparator.comparing(Interruption::date).thenComparing(Interruption::label))
                .toList();
        for (Interruption next : inOrder) {
            boolean inTime = running.held || !next.date().isAfter(running.deadline);
            if (inTime && !next.restart().isBefore(running.base)) {
                boolean held = running.held || next.holds();
                running = from(next.restart(), next.label(), spans, years, held);
            }
        }
        return running;
    }

    private static Limitation from(LocalDate base, String label, Spans spans, int years, boolean held) {
        return new Limitation(base, label, spans.putOff(base, base.plusYears(years)), held);
    }

    /** Whether the claim may no longer be recovered on a day: its last day still counts. */
    public boolean isOver(LocalDate day) {
        return !held && day.isAfter(deadline);
    }
}
