package fr.dgfip.bareme.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/**
 * The facts of a session in the order they were inserted; working memory itself keeps them in no order, and reading
 * it at the end costs more. Holds rules to facts that never change: what one rule saw, the trace can show. Messages
 * name the class alone, for facts hold personal data.
 */
final class InsertedFacts implements RuleRuntimeEventListener {
    private final List<Object> facts = new ArrayList<>();

    List<Object> all() {
        return facts;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        facts.add(event.getObject());
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new IllegalStateException(
                "a rule may not change a fact: " + event.getObject().getClass().getSimpleName());
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw new IllegalStateException("a rule may not delete a fact: "
                + event.getOldObject().getClass().getSimpleName());
    }
}
