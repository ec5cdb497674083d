package fr.dgfip.bareme.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where, along one column of a region, boxes begin and end. */
final class Events {
    private final Runs region;
    private final TreeMap<Integer, Integer> changes = new TreeMap<>();

    /** @param boxes how many boxes accept its classes */
    record Stretch(int start, int boxes) {}

    Events(Runs region) {
        this.region = region;
        for (int run = 0; run < region.count(); run++) {
            changes.put(region.first(run), 0);
        }
    }

    void add(Runs box) {
        Runs inside = box.and(region);
        for (int run = 0; run < inside.count(); run++) {
            changes.merge(inside.first(run), 1, Integer::sum);
            changes.merge(inside.last(run) + 1, -1, Integer::sum);
        }
    }

    /** The stretches of the region between changes, those the fewest boxes accept first, then in their order. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int boxes = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            boxes += change.getValue();
            if (region.has(change.getKey())) {
                stretches.add(new Stretch(change.getKey(), boxes));
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::boxes));
        return stretches;
    }
}
