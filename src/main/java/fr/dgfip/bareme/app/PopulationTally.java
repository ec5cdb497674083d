package fr.dgfip.bareme.app;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the decisions of a population by heading, and says so in French. Safe for any thread. */
final class PopulationTally {
    private static final String NAME = "Population synthétique : ";
    private static final int PERCENT = 100;
    private static final int TENTHS = 1_000;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int decided;

    synchronized void known(String heading) {
        counts.merge(heading, 1, Integer::sum);
    }

    synchronized void decided(String heading) {
        known(heading);
        decided++;
    }

    String progress(int number, int size) {
        return NAME + (long) PERCENT * number / size + " % des " + french(size) + " demandes.";
    }

    synchronized String closing() {
        int total = total();
        String shares = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + percent(count.getValue(), total))
                .collect(Collectors.joining(", "));
        return NAME + french(total) + " décisions au journal, dont " + french(decided) + " de ce démarrage ; " + shares
                + ". Données inventées : ces parts ne disent rien des dossiers réels.";
    }

    synchronized String interrupted(int size) {
        return NAME + "interrompue à " + french(total()) + " décisions sur " + french(size)
                + " ; la suite au prochain démarrage.";
    }

    /** To the nearest tenth. */
    private static String percent(int count, int total) {
        int tenths = (2 * TENTHS * count + total) / (2 * total);
        return tenths / 10 + "," + tenths % 10 + " %";
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String french(int number) {
        return String.format(Locale.FRENCH, "%,d", number);
    }
}
