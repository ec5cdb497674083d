package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The mandate of an agent, and for whom it acts. */
public record Mandate(
        @Term("Type de mandant") ApplicantType principalType,
        @Term("Mandat signé") boolean signed,
        @Term("Date de signature du mandat") Optional<LocalDate> signatureDate,
        @Term("Facture en son nom propre") boolean actsInOwnName) {}
