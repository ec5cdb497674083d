package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** The sale of the debtor's business. */
public record BusinessSale(@Term("Dernière publication") LocalDate publishedOn) {}
