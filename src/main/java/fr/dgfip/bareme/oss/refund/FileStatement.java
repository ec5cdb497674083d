package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** How far the file can be relied on. What is left out is not known. */
public record FileStatement(
        @Term(
                value = "Rappels des États connus",
                description = "Les États de consommation ont dit s’ils ont rappelé le paiement")
        Optional<Boolean> remindersKnown,

        @Term(
                value = "Toutes les déclarations données",
                description = "La liste porte toutes les déclarations non soldées")
        Optional<Boolean> returnsComplete) {
    static final FileStatement UNKNOWN = new FileStatement(Optional.empty(), Optional.empty());
}
