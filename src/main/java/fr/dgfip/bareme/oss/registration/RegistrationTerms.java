package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Euros;

/**
 * The amounts and counts the checks compare with.
 *
 * @param bindingYears years after that of the choice through which a choice of State binds
 * @param threshold turnover up to which VAT stays in the State of establishment
 * @param narrowThreshold whether only operations from the State of establishment count
 * @param consignment greatest intrinsic value of a consignment under the import scheme
 */
public record RegistrationTerms(int bindingYears, Euros threshold, boolean narrowThreshold, Euros consignment) {}
