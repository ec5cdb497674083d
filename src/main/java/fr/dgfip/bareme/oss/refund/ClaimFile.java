package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An overpayment that someone found, on one return. Lives within one rule; what it yields are facts. */
public final class ClaimFile {
    private final OssRefundRequest request;
    private final Terms terms;
    private final OverpaymentClaim claim;
    private final CandidateReturn concerned;
    private final List<StateShare> shares;
    private final Euros received;

    public ClaimFile(OssRefundRequest request, Terms terms) {
        this.request = request;
        this.terms = terms;
        this.claim = request.claim().orElseThrow();
        this.concerned = request.subject().orElseThrow();
        this.shares = request.sharesOf(concerned.reference());
        this.received = claim.received().orElse(Sums.of(shares, StateShare::paid));
    }

    public Ledger ledger() {
        Overpayment over = new Overpayment(request, terms, shares, received);
        List<Part> parts = over.parts(concerned.distribution());
        Euros back = Sums.of(parts, Part::amount);
        Euros unknown = concerned.distribution() == DistributionState.INCONNUE ? over.excess() : Euros.ZERO;
        return new Ledger(
                received,
                received.minus(back).minus(unknown),
                unknown,
                Optional.of(concerned.reference()),
                Optional.empty(),
                List.of(),
                parts,
                Optional.empty(),
                Optional.empty(),
                Circuit.NONE,
                claim.refundedBefore().orElse(Euros.ZERO),
                claim.refundedBefore().isPresent(),
                over.netted(concerned.distribution()),
                over.isShort(concerned.distribution()),
                false,
                false,
                Optional.empty(),
                computation(parts, over));
    }

    private List<String> computation(List<Part> parts, Overpayment over) {
        List<String> lines = new ArrayList<>();
        lines.add("Reçu " + FrenchText.euros(received) + ", dû " + FrenchText.euros(over.truly()) + ".");
        if (terms.netting() && over.netted(concerned.distribution()).isPositive()) {
            lines.add("Compensé dans la déclaration ultérieure : "
                    + FrenchText.euros(over.netted(concerned.distribution())) + ".");
        }
        parts.forEach(part -> lines.add(
                part.nature().label() + " (" + part.state().code() + ") : " + FrenchText.euros(part.amount()) + "."));
        return lines;
    }

    /** The last day on which a claim may come, which is that of the second year after the payment unless the law changes. */
    LocalDate claimDeadline() {
        return LocalDate.of(claim.paidOn().getYear() + terms.claimYears(), Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    ClaimTiming timing() {
        LocalDate asked = claim.claimedOn().orElse(request.examinationDate());
        return asked.isAfter(claimDeadline()) ? ClaimTiming.HORS_DELAI : ClaimTiming.DANS_LE_DELAI;
    }

    /** The last day on which the return may be corrected through the one-stop shop. */
    LocalDate correctionDeadline() {
        return Deadlines.of(concerned.period(), terms).filing().plusYears(terms.correctionYears());
    }

    CorrectionState correction() {
        if (claim.origin() == OverpaymentOrigin.CORRECTION_NEGATIVE) {
            if (!terms.laterReturn()) {
                return CorrectionState.FAITE_PAR_AUTRE_VOIE;
            }
            return claim.correction()
                            .filter(made -> made.filedOn().isAfter(correctionDeadline()))
                            .isPresent()
                    ? CorrectionState.FAITE_HORS_DELAI
                    : CorrectionState.FAITE;
        }
        if (claim.origin() != OverpaymentOrigin.TAXE_DECLAREE_A_TORT) {
            return CorrectionState.SANS_OBJET;
        }
        if (claim.finalReturnFiled().orElse(false)) {
            return CorrectionState.DECLARATION_FINALE;
        }
        if (request.examinationDate().isAfter(correctionDeadline())) {
            return CorrectionState.TROP_TARD;
        }
        return terms.laterReturn() ? CorrectionState.A_FAIRE : CorrectionState.A_FAIRE_ANCIENNE;
    }

    DistributionState distribution() {
        return concerned.distribution();
    }
}
