package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** The first return to be filed and paid. */
public record FirstReturn(
        @Term("Première période") ReturnPeriod period,
        @Term("Échéance de la première déclaration") LocalDate dueOn) {

    static FirstReturn of(LocalDate start, Scheme scheme, ReturnTerms terms) {
        ReturnPeriod period = ReturnPeriod.containing(start, scheme);
        return new FirstReturn(period, terms.dueDate(period));
    }
}
