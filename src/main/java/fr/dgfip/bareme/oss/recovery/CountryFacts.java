package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A country of which one asks what instrument of assistance binds it to France. Legal date: that of the decision. */
public record CountryFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Pays") Country country) implements TableInput {}
