package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.kernel.NamedCode;
import java.util.Set;

/** A step in the life of a version: the whole graph, which the database holds to as well. */
public enum Action implements NamedCode {
    IMPORT("Livrée avec le service", Set.of(), State.APPROVED),
    UPLOAD("Déposée", Set.of(), State.DRAFT),
    /** Content approved before, approved again. */
    RESTORE("Rétablie", Set.of(), State.APPROVED),
    SUBMIT("Soumise", Set.of(State.DRAFT), State.SUBMITTED),
    APPROVE("Approuvée", Set.of(State.SUBMITTED), State.APPROVED),
    REJECT("Refusée", Set.of(State.SUBMITTED), State.REJECTED),
    WITHDRAW("Retirée", Set.of(State.DRAFT, State.SUBMITTED, State.APPROVED), State.WITHDRAWN),
    /** Its approver lost the right before it took force. */
    SUSPEND("Approbation suspendue", Set.of(State.APPROVED), State.SUBMITTED);

    private final String label;
    private final Set<State> from;
    private final State to;

    Action(String label, Set<State> from, State to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** The states it starts from; none for one that begins a life. */
    public Set<State> from() {
        return from;
    }

    public State to() {
        return to;
    }
}
