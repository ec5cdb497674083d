package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** The answer to a request for a fiscal certificate. */
public record QuitusOutcome(
        @Term("Statut") Status status,
        @Term("Circuit") Circuit circuit,
        @Term("Champ") Scope scope,
        @Term("Phase") Optional<Phase> phase,
        @Term("Qualification") Optional<Qualification> qualification,
        @Term("Zone de divergence") Optional<Boolean> divergence,
        @Term("TVA") Optional<VatDue> vat,
        @Term("Pièces exigées") List<String> requiredDocuments,
        @Term("Pièces manquantes") List<String> missingDocuments,
        @Term("Score") Optional<Integer> score,
        @Term("Seuil") Optional<Integer> threshold,
        @Term("Suite") Delivery delivery,
        @Term("Motif de refus") Optional<RefusalGround> refusalGround) {
    public QuitusOutcome {
        requiredDocuments = List.copyOf(requiredDocuments);
        missingDocuments = List.copyOf(missingDocuments);
    }
}
