package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/**
 * The account of the affair.
 *
 * @param due VAT of the affair in whole euros (CGI art. 1724)
 * @param kept what the service keeps: the VAT due, or nothing
 * @param threshold excess of the affair from which it is given back
 * @param difference received, less what was given back, less what is kept; negative when something is missing
 */
public record Account(
        @Term("TVA due") Euros due,
        @Term("Somme conservée") Euros kept,
        @Term("Somme reçue") Euros received,
        @Term("Déjà remboursé") Euros refundedBefore,
        @Term("Écart") Euros difference,
        @Term("Seuil de restitution") Euros threshold) {}
