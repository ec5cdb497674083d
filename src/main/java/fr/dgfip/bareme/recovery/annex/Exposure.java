package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A penalty that is, or would be, incurred.
 *
 * @param amount empty when the tax itself, or the part of it the rate falls on, is not known
 */
public record Exposure(
        @Term("Cas") ExposureCase when,
        @Term(value = "Taux", unit = "%", scale = 2) BigDecimal rate,
        @Term("Montant") Optional<Euros> amount) {}
