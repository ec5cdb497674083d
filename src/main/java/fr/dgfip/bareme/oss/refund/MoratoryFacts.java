package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides whether the State owes interest on what it gives back. Legal date: that of the decision. */
public record MoratoryFacts(
        @Term("Origine du trop-perçu") Optional<OverpaymentOrigin> origin,
        @Term("Réclamation présentée") boolean claimed,
        @Term("TVA française rendue") boolean frenchTax)
        implements TableInput {}
