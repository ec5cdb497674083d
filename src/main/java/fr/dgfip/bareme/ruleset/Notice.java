package fr.dgfip.bareme.ruleset;

import java.time.LocalDate;

/**
 * What a workbook says about itself.
 *
 * @param type decision type, such as {@code quitus}
 * @param title title of the rule set
 * @param office office that owns it
 * @param legalBasis law it applies
 * @param applicableFrom first legal date it is meant for
 * @param changes what changed and why
 * @param purpose purpose of the processing, told to citizens (CRPA art. R. 311-3-1-2)
 * @param administration administration that decides
 * @param contact where a citizen may ask for an explanation
 */
public record Notice(
        String type,
        String title,
        String office,
        String legalBasis,
        LocalDate applicableFrom,
        String changes,
        String purpose,
        String administration,
        String contact) {}
