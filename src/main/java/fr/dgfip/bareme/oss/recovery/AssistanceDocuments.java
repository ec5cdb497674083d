package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What accompanies a request for assistance. What is left out is not known. */
public record AssistanceDocuments(
        @Term(value = "Titre exécutoire de l'État requérant", description = "Pour la créance d’un autre État")
        Optional<Boolean> enforceableTitle,

        @Term("Instrument uniformisé établi") Optional<Boolean> uniformInstrument) {
    static final AssistanceDocuments UNKNOWN = new AssistanceDocuments(Optional.empty(), Optional.empty());
}
