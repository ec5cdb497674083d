package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;

/**
 * What the workbook says of periods and thresholds that derivations need.
 *
 * @param prescriptionYears prescription of recovery
 * @param abroadYears what is added without assistance between States
 * @param reminderCeiling amount up to which a reminder comes before a mise en demeure
 * @param declarationMonths period to declare a claim, from its publication
 * @param reliefMonths period to ask for relief from foreclosure, from the same day
 * @param staleYears how long a mise en demeure serves new enforcement without any act
 * @param petitionMonths period to ask for proceedings after the end of the activity
 * @param dwellingThreshold debt under which movables in a dwelling are seized only when nothing else can be
 */
public record DossierTerms(
        int prescriptionYears,
        int abroadYears,
        Euros reminderCeiling,
        int declarationMonths,
        int reliefMonths,
        int staleYears,
        int petitionMonths,
        Euros dwellingThreshold) {}
