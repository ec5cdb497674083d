package fr.dgfip.bareme.ruleset.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step to be taken, see {@link Transition}.
 *
 * @param effectiveFrom given when the action approves, and only then
 */
public record Step(Action action, Optional<LocalDate> effectiveFrom, Actor actor, String comment) {
    public Step {
        if (effectiveFrom.isPresent() != (action.to() == State.APPROVED)) {
            throw new IllegalArgumentException(action + " with date " + effectiveFrom);
        }
    }

    /** The step that begins a life. */
    Transition begin(Instant at) {
        return transition(1, Optional.empty(), at);
    }

    Transition after(Transition last, Instant at) {
        if (!action.from().contains(last.to())) {
            throw new IllegalArgumentException(action + " does not start from " + last.to());
        }
        return transition(last.step() + 1, Optional.of(last.to()), at);
    }

    private Transition transition(int step, Optional<State> from, Instant at) {
        return new Transition(step, action, from, action.to(), effectiveFrom, actor, at, comment);
    }
}
