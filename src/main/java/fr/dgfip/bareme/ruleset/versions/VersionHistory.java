package fr.dgfip.bareme.ruleset.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version and its life so far.
 *
 * @param base number of the version its author started from
 * @param transitions in order, at least one
 */
public record VersionHistory(
        String type, int number, String sha256, String fileName, Optional<Integer> base, List<Transition> transitions) {
    public VersionHistory {
        transitions = List.copyOf(transitions);
    }

    VersionHistory with(Transition next) {
        List<Transition> longer = new ArrayList<>(transitions);
        longer.add(next);
        return new VersionHistory(type, number, sha256, fileName, base, longer);
    }

    public Transition last() {
        return transitions.get(transitions.size() - 1);
    }

    public State state() {
        return last().to();
    }

    /** The step that approved it last, if one ever did; an approval that was suspended is none. */
    public Optional<Transition> approval() {
        return transitions.stream()
                .filter(transition -> transition.to() == State.APPROVED)
                .filter(approval -> !isSuspended(approval))
                .reduce((earlier, later) -> later);
    }

    private boolean isSuspended(Transition approval) {
        return transitions.stream()
                .anyMatch(next -> next.step() == approval.step() + 1 && next.action() == Action.SUSPEND);
    }

    /** The step from which it waited for approval first: a suspension has it wait again, not anew. */
    public Transition submission() {
        return transitions.stream()
                .filter(transition -> transition.action() == Action.SUBMIT)
                .findFirst()
                .orElse(transitions.get(0));
    }

    /** In French, for messages. */
    @Override
    public String toString() {
        String from = approval()
                .flatMap(Transition::effectiveFrom)
                .map(date -> " (applicable à partir du " + date + ")")
                .orElse("");
        return type + " n° " + number + from;
    }
}
