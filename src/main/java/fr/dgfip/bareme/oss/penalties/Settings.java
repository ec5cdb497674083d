package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;

/** What the workbook says beside its tables, on the dates of the request. */
public record Settings(int dueDay, Delays delays, Thresholds thresholds, Readings readings, MonthlyRates rates) {
    /** Periods the law gives. */
    public record Delays(
            int reminderDays,
            int noticeDays,
            int regularisationDays,
            int correctionYears,
            int assessmentYears,
            int hiddenAssessmentYears) {}

    /** Amounts that must be exceeded. */
    public record Thresholds(Euros recovery, Euros prosecutor) {}

    Settings under(Readings other) {
        return new Settings(dueDay, delays, thresholds, other, rates);
    }
}
