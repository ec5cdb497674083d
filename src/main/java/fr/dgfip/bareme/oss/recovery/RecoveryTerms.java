package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;

/**
 * The periods and thresholds the workbook gives.
 *
 * @param reminderDays days after the due date that belong to the Member State of identification
 * @param weekendShift whether a due date on a day that is no working day is put off
 * @param minimum amount that all claims together must exceed to be collected
 * @param assistanceMinimum amount that claims joined must reach for assistance
 * @param noticeDays days after a formal notice that announces penalties
 * @param prescriptionYears years of the action to recover
 * @param extraYears further years where no instrument of assistance exists
 * @param assistanceYears years after which a State need not assist
 * @param assistanceLimitYears years after which it need not assist in any case
 * @param limitAtFirstRequest whether these last years are counted up to the first request rather than the present one
 * @param assessmentYears years after that of the tax in which a title may be issued
 * @param alertMonths months before prescription from which it is told to be near
 */
public record RecoveryTerms(
        int reminderDays,
        boolean weekendShift,
        Euros minimum,
        Euros assistanceMinimum,
        int noticeDays,
        int prescriptionYears,
        int extraYears,
        int assistanceYears,
        int assistanceLimitYears,
        boolean limitAtFirstRequest,
        int assessmentYears,
        int alertMonths) {}
