package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** The number to be given, or used. */
public record NumberItem(
        @Term("Nature du numéro") NumberKind kind,
        @Term("Forme du numéro") String form,

        @Term(value = "Numéro déjà connu", description = "Le numéro de TVA français, pour le régime UE")
        Optional<VatNumber> known,

        @Term("Libellé du numéro") String label,
        @Term("Base légale du numéro") String legalBasis) {}
