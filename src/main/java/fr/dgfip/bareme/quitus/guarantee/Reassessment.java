package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A VAT reassessment. */
public record Reassessment(
        @Term("Date du redressement") LocalDate date,

        @Term(value = "Bonne foi", description = "Non : remise en cause par le service")
        Optional<Boolean> goodFaith) {
    /**
     * What reassessments amount to. The years before the request go from date to date, their first day included: a
     * reassessment of 15 March 2022 counts for a request of 15 March 2025, one of 14 March does not.
     *
     * @param taxRecord empty, or without a word on reassessments: a list none of which counts then says nothing
     * @param filed day of the request
     * @param years how far back they count
     */
    static ReassessmentState stateOf(
            List<Reassessment> reassessments, Optional<TaxRecord> taxRecord, LocalDate filed, int years) {
        List<Reassessment> counted = reassessments.stream()
                .filter(one -> !one.date().isBefore(filed.minusYears(years))
                        && !one.date().isAfter(filed))
                .toList();
        if (counted.isEmpty()) {
            return reassessments.stream().anyMatch(one -> one.date().isAfter(filed))
                    ? ReassessmentState.POSTERIEUR
                    : noneCounted(taxRecord);
        }
        return stateOf(counted);
    }

    private static ReassessmentState noneCounted(Optional<TaxRecord> taxRecord) {
        return taxRecord.flatMap(TaxRecord::reassessed).isPresent()
                ? ReassessmentState.AUCUN
                : ReassessmentState.NON_RENSEIGNE;
    }

    private static ReassessmentState stateOf(List<Reassessment> counted) {
        if (counted.stream()
                .anyMatch(one -> one.goodFaith().filter(good -> !good).isPresent())) {
            return ReassessmentState.MAUVAISE_FOI;
        }
        if (counted.stream().anyMatch(one -> one.goodFaith().isEmpty())) {
            return ReassessmentState.BONNE_FOI_INCONNUE;
        }
        return counted.size() > 1 ? ReassessmentState.BONNE_FOI_REPETEE : ReassessmentState.BONNE_FOI;
    }
}
