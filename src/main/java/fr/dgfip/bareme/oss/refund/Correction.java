package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** The later return in which too high a tax was corrected. */
public record Correction(
        @Term("Période de la correction") ReturnPeriod period,
        @Term("Dépôt de la correction") LocalDate filedOn) {}
