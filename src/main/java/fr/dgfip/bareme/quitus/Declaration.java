package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/** What the applicant declares (CGI annexe II art. 242 quaterdecies). */
public record Declaration(
        @Term("Régime déclaré") DeclaredRegime regime,
        @Term("TVA déclarée") Euros vat) {}
