package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides which data a request must hold. Legal date: that of the decision. */
public record DataFacts(
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,
        @Term("Établi dans l'Union") Optional<Boolean> unionEstablished)
        implements TableInput {}
