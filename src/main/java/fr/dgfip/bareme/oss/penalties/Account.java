package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/**
 * What is owed and what was paid, at the day of the examination. VAT of a period closed to assessment is left out.
 *
 * @param direct what of the VAT is owed to France itself, not through the State of identification
 */
public record Account(
        @Term("TVA due") Euros principalDue,
        @Term("TVA payée") Euros principalPaid,
        @Term("Principal restant dû") Euros principalOutstanding,
        @Term("dont à payer directement à la France") Euros direct,
        @Term("Pénalités restant dues") Euros penaltiesOutstanding,
        @Term("Total restant dû") Euros totalOutstanding,
        @Term("Trop-perçu") Euros overpayment) {
    /** @param penalties total charged */
    static Account of(Situation situation, Euros penalties, ImputationOrder order) {
        Payments paid = Payments.of(situation);
        Euros toPenalties = Part.least(
                penalties, order == ImputationOrder.PRINCIPAL_FIRST ? paid.surplusAtFrance() : paid.atFrance());
        Euros fromPrincipal = Part.positive(toPenalties.minus(paid.surplusAtFrance()));
        Euros principalPaid = paid.principal().minus(fromPrincipal);
        Euros outstanding = paid.due().minus(principalPaid);
        Euros penaltiesOutstanding = penalties.minus(toPenalties);
        return new Account(
                paid.due(),
                principalPaid,
                outstanding,
                Part.least(paid.direct().plus(fromPrincipal), outstanding),
                penaltiesOutstanding,
                outstanding.plus(penaltiesOutstanding),
                Part.positive(paid.surplus().minus(toPenalties.minus(fromPrincipal))));
    }

    /** The parts of the VAT that are owed, added up. */
    private record Payments(
            Euros due, Euros principal, Euros direct, Euros surplus, Euros surplusAtFrance, Euros atFrance) {
        static final Payments NONE =
                new Payments(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO);

        static Payments of(Situation situation) {
            Payments sum = NONE;
            for (Part part : situation.parts()) {
                if (situation.isOwed(part)) {
                    sum = sum.with(part, situation);
                }
            }
            return sum;
        }

        private Payments with(Part part, Situation situation) {
            return new Payments(
                    due.plus(part.amount()),
                    principal.plus(part.amount().minus(part.outstanding())),
                    direct.plus(situation.isOwedToFrance(part) ? part.outstanding() : Euros.ZERO),
                    surplus.plus(part.surplus()),
                    surplusAtFrance.plus(Part.least(part.surplus(), part.receivedByFrance())),
                    atFrance.plus(part.receivedByFrance()));
        }
    }
}
