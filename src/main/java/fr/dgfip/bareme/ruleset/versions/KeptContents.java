package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The contents last used, within a bound of memory. Safe for any thread. */
final class KeptContents {
    private final long limitBytes;
    private final Map<Key, Content> contents = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    record Key(String type, int number) {}

    /**
     * @param sha256 of what it was read from
     * @param bytes heap it takes, approximately
     */
    record Content(RuleSet ruleSet, String sha256, long bytes) {}

    /** @param limitBytes one content larger than all is kept alone */
    KeptContents(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    synchronized Optional<Content> find(Key key) {
        return Optional.ofNullable(contents.get(key));
    }

    synchronized void keep(Key key, Content content) {
        drop(key);
        contents.put(key, content);
        bytes += content.bytes();
        Iterator<Content> eldest = contents.values().iterator();
        while (bytes > limitBytes && contents.size() > 1) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    synchronized void drop(Key key) {
        Optional.ofNullable(contents.remove(key)).ifPresent(dropped -> bytes -= dropped.bytes());
    }
}
