package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A kind of sum that goes back. Legal date: that of the decision. */
public record PartFacts(
        @Term("Somme") PartNature nature,
        @Term("Rôle de la France") FranceRole role) implements TableInput {}
