package fr.dgfip.bareme.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Reads the facts of a session in the order they were inserted: Drools itself keeps them in no order at all. */
final class WorkingMemory {
    private static final Comparator<InternalFactHandle> BY_INSERTION =
            Comparator.comparingLong(InternalFactHandle::getId);

    private WorkingMemory() {}

    static List<Object> facts(KieSession session) {
        List<InternalFactHandle> handles = new ArrayList<>();
        for (FactHandle handle : session.getFactHandles()) {
            handles.add((InternalFactHandle) handle);
        }
        handles.sort(BY_INSERTION);
        List<Object> facts = new ArrayList<>(handles.size());
        for (InternalFactHandle handle : handles) {
            facts.add(handle.getObject());
        }
        return facts;
    }
}
