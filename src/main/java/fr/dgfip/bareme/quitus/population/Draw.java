package fr.dgfip.bareme.quitus.population;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What chance decides about one request, by the parameters. */
final class Draw {
    private static final int PER_MILLE = 1_000;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final Parameters parameters;
    private final Random random;

    Draw(Parameters parameters, int number) {
        this.parameters = parameters;
        this.random = new Random(mixed(parameters.whole("seed") + number * GOLDEN_GAMMA));
    }

    /** The finalizer of SplitMix64: neighbouring numbers must not give neighbouring sequences. */
    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    Parameters parameters() {
        return parameters;
    }

    /** Whether it happens, at the rate of this name. */
    boolean chance(String rate) {
        return random.nextInt(PER_MILLE) < parameters.whole(rate);
    }

    /** One of a group, by weight. */
    String pick(String group) {
        Map<String, Integer> weights = parameters.weights(group);
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            left -= weight.getValue();
            if (left < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalStateException("weights of " + group + " do not add up");
    }

    <E extends Enum<E>> E pick(String group, Class<E> type) {
        return Enum.valueOf(type, pick(group));
    }

    /** A number from a group of weighted ranges. */
    int spread(String group) {
        return inRange(pick(group));
    }

    /** A number from the range of this name. */
    int within(String name) {
        return inRange(parameters.text(name));
    }

    private int inRange(String range) {
        int dash = range.indexOf('-');
        return between(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** A random UUID in the form of version 4. */
    UUID uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
