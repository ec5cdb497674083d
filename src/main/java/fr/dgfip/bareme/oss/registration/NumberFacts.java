package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What decides the kind of number. Legal date: that of the decision. */
public record NumberFacts(
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role) implements TableInput {
    public static NumberFacts of(RegistrationRequest request) {
        return new NumberFacts(request.scheme(), request.role());
    }
}
