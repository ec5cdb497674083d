package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A country the request names. Legal date: that of the decision. */
public record CountryFacts(@Term("Pays") Country country) implements TableInput {}
