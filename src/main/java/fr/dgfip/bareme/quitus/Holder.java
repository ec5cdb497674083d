package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Holder of the foreign registration certificate. */
public record Holder(
        @Term("Type de titulaire") HolderType type,
        @Term("Pays de la dernière immatriculation") Country country,
        @Term("Numéro de TVA du titulaire") Optional<VatNumber> vatNumber) {}
