package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;

/** How the holder sold the vehicle (CGI annexe II art. 242 quaterdecies, 4° c). */
public record HolderSale(
        @Term("Pièce du titulaire") HolderDocument document,
        @Term("Mention de la pièce du titulaire") HolderMention mention,

        @Term(value = "Langue de la pièce du titulaire", description = "Code ISO 639-1 : fr, de, nl")
        @Pattern(regexp = "[a-z]{2}")
        String language,

        @Term("Mentions obligatoires complètes") boolean complete) {}
