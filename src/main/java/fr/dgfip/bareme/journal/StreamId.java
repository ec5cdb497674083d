package fr.dgfip.bareme.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One boot of one replica. The sequence numbers of a stream start at 1 and have no holes: a hole is tampering.
 *
 * @param replica name of the replica
 * @param bootEpoch rank of the boot among those of the replica, from 1
 */
public record StreamId(String replica, long bootEpoch) {
    private static final Pattern REPLICA = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TEXT = Pattern.compile("([^/]+)/([0-9]{1,18})");

    public StreamId {
        if (!REPLICA.matcher(replica).matches()) {
            throw new IllegalArgumentException("nom de réplique invalide : " + replica);
        }
        if (bootEpoch < 1) {
            throw new IllegalArgumentException("époque invalide : " + bootEpoch);
        }
    }

    public static StreamId parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("flux invalide : " + text);
        }
        return new StreamId(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    /** {@code replica/epoch}, as stored and as hashed. */
    @Override
    public String toString() {
        return replica + "/" + bootEpoch;
    }
}
