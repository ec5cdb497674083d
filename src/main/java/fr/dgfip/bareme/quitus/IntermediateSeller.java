package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.Term;

/** An owner between the holder and the applicant, in the order of the sales. */
public record IntermediateSeller(
        @Term("Qualité du vendeur intermédiaire") SellerType type,
        @Term("Pays du vendeur intermédiaire") Country country) {}
