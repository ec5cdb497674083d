package fr.dgfip.bareme.oss.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims and the conditions of the whole file.
 *
 * @param conditions in the order of their codes
 */
public record RecoveryFile(ClaimSummary claims, FileFacts facts, List<FileCondition> conditions) {
    public RecoveryFile {
        conditions = conditions.stream()
                .sorted(Comparator.comparing(FileCondition::code)
                        .thenComparing(condition -> condition.row().id()))
                .toList();
    }

    Optional<ConditionState> state(ConditionCode code) {
        return Stream.concat(
                        claims.state(code).stream(),
                        conditions.stream()
                                .filter(condition -> condition.code() == code)
                                .map(FileCondition::state))
                .max(Comparator.naturalOrder());
    }

    /** Whether assistance is the question: asked of France, or asked by France once its own procedures do not stand before. */
    boolean isAssistanceExamined() {
        return facts.role() == RecoveryRole.FOREIGN_CLAIM
                || state(ConditionCode.A06).filter(ConditionState.MET::equals).isPresent();
    }

    List<ConditionItem> items() {
        return Stream.concat(
                        claims.conditions().stream().map(ClaimCondition::item),
                        conditions.stream().map(FileCondition::item))
                .toList();
    }
}
