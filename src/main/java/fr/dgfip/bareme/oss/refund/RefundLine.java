package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;

/** What one State gives back. */
public record RefundLine(
        @Term("État qui rend") MemberState payer,
        @Term("En qualité de") RefundingState capacity,
        @Term("Nature de la somme") PartNature nature,
        @Term("Montant") Euros amount) {}
