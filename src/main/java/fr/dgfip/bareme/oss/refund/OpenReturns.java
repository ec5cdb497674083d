package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The returns of a request and what each still awaits, added up once. */
final class OpenReturns {
    private final List<CandidateReturn> returns;
    private final Map<String, Euros> outstanding;

    OpenReturns(OssRefundRequest request) {
        this.returns = request.returns();
        this.outstanding = request.shares().stream()
                .collect(Collectors.toMap(StateShare::returnReference, StateShare::outstanding, Euros::plus));
    }

    ReturnState state(CandidateReturn candidate) {
        if (candidate.filedOn().isEmpty()) {
            return ReturnState.NON_DEPOSEE;
        }
        if (candidate.closed()) {
            return ReturnState.CLOSE;
        }
        return outstanding(candidate).isPositive() ? ReturnState.OUVERTE : ReturnState.SOLDEE;
    }

    boolean isOpen(CandidateReturn candidate) {
        return state(candidate) == ReturnState.OUVERTE;
    }

    Euros outstanding(CandidateReturn candidate) {
        return outstanding.getOrDefault(candidate.reference(), Euros.ZERO);
    }

    int count(ReturnState state) {
        return Math.toIntExact(
                returns.stream().filter(candidate -> state(candidate) == state).count());
    }

    /** The open returns of which exactly this amount is left to pay. */
    List<CandidateReturn> awaiting(Euros amount) {
        return returns.stream()
                .filter(this::isOpen)
                .filter(candidate -> outstanding(candidate).equals(amount))
                .toList();
    }
}
