package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a sum paid in one month, or not paid at all, adds to the interest. */
public record InterestTranche(
        @Term("Élément") String part,
        @Term("Somme") Euros amount,
        @Term("Premier mois") LocalDate from,
        @Term("Dernier jour") LocalDate to,
        @Term(value = "Mois", unit = "mois") int months,

        @Term(value = "Taux des mois ensemble", unit = "%", scale = 2)
        BigDecimal rate,

        @Term(value = "Réduction", unit = "%", scale = 2) BigDecimal reduction,

        @Term(value = "Intérêt exact", unit = "€", scale = Printed.EXACT_DECIMALS)
        BigDecimal exact) {}
