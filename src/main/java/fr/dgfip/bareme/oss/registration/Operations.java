package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import java.util.Comparator;
import java.util.List;

/** The operations of a request once each was looked at. */
record Operations(List<OperationResult> results) {
    Operations {
        results = results.stream()
                .sorted(Comparator.comparing(OperationResult::operation))
                .toList();
    }

    OperationsState state() {
        if (results.isEmpty()) {
            return OperationsState.NOT_STATED;
        }
        if (results.stream().anyMatch(result -> result.eligibility() == Eligibility.TO_JUDGE)) {
            return OperationsState.TO_JUDGE;
        }
        long possible = results.stream().filter(OperationResult::isPossible).count();
        if (possible == 0) {
            return OperationsState.NONE_ELIGIBLE;
        }
        return possible == results.size() ? OperationsState.ALL_ELIGIBLE : OperationsState.PARTLY_ELIGIBLE;
    }

    /** Whether services are asked for, even those the scheme does not take. */
    boolean hasServices() {
        return results.stream().anyMatch(result -> result.operation().isService());
    }

    /** Whether goods are asked for that the scheme may take. */
    boolean hasGoods() {
        return results.stream()
                .anyMatch(result -> result.isPossible() && !result.operation().isService());
    }

    ThresholdState threshold(RegistrationRequest request, Situation situation, RegistrationTerms terms) {
        boolean covered = results.stream()
                .filter(OperationResult::isPossible)
                .allMatch(result -> result.operation().isUnderThreshold());
        boolean severalStates = situation.inOneState().filter(one -> !one).isPresent();
        if (request.scheme() != Scheme.UNION || !covered || severalStates || isNothingPossible()) {
            return ThresholdState.NOT_CONCERNED;
        }
        ThresholdState state = request.turnover()
                .map(turnover -> turnover.against(terms.threshold(), terms.narrowThreshold()))
                .orElse(ThresholdState.UNKNOWN);
        return state == ThresholdState.ABOVE || situation.inOneState().isPresent() ? state : ThresholdState.UNKNOWN;
    }

    private boolean isNothingPossible() {
        return results.stream().noneMatch(OperationResult::isPossible);
    }

    List<OperationItem> items() {
        return results.stream().map(OperationResult::item).toList();
    }
}
