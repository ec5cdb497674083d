package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A payment to match with a return, or an overpayment that someone found: what came in, which returns await it, what each
 * State is due. When France is the State of consumption only its own part of a return is known.
 */
public record OssRefundRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term(value = "État membre d'identification", description = "La France, ou l’État où le redevable est inscrit")
        MemberState identificationState,

        @Term("Régime") Scheme scheme,
        @Term("Numéro au guichet") OssNumber number,
        @Term("Numéro de l'intermédiaire") Optional<OssNumber> intermediary,
        @Term("Date d'examen") LocalDate examinationDate,
        @Term("Virement") Optional<Transfer> transfer,
        @Term("Trop-perçu signalé") Optional<OverpaymentClaim> claim,

        @Term(
                value = "Déclarations",
                description =
                        "Celles de l’assujetti qui peuvent recevoir le virement, ou la seule que concerne le trop-perçu")
        @Size(max = 200)
        List<CandidateReturn> returns,

        @Term(
                value = "Parts des États",
                description = "Pour chaque déclaration, ce qui est dû à chaque État de consommation")
        @Size(max = 2000)
        List<StateShare> shares,

        @Term(
                value = "Autres dettes en France",
                description = "Sommes exigibles de la même personne ; absent : on ne sait pas")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> otherDebts,

        @Term("État du dossier") Optional<FileStatement> statement) {
    public OssRefundRequest {
        returns = List.copyOf(returns);
        shares = List.copyOf(shares);
    }

    public FranceRole role() {
        return identificationState == MemberState.FR ? FranceRole.EMI : FranceRole.EMC;
    }

    public boolean isTransferred() {
        return transfer.isPresent();
    }

    public boolean isClaimed() {
        return claim.isPresent();
    }

    /** The return that is quoted, or that the overpayment is about. */
    Optional<CandidateReturn> subject() {
        return returns.stream()
                .filter(candidate -> transfer.map(payment -> payment.quotes(candidate.reference()))
                        .orElse(true))
                .findFirst();
    }

    /** The last day of the period of the return in question, whose rules of date apply. */
    public Optional<LocalDate> periodEnd() {
        return subject().map(CandidateReturn::period).map(ReturnPeriod::lastDay);
    }

    /** What a return owes to each State, by State. */
    List<StateShare> sharesOf(String reference) {
        return shares.stream()
                .filter(share -> share.returnReference().equals(reference))
                .sorted(Comparator.comparing(StateShare::state))
                .toList();
    }

    DebtState debts() {
        return otherDebts
                .map(amount -> amount.isPositive() ? DebtState.OUI : DebtState.AUCUNE)
                .orElse(DebtState.INCONNUE);
    }
}
