package fr.dgfip.bareme.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/** The rules of all decision types, as the build compiled them. Immutable, safe for any thread. */
public final class RuleBases {
    private static final String INDEX = "META-INF/bareme/rules.properties";
    private static final String RULES = ".rules";

    private final SortedMap<String, RuleBase> bases;

    RuleBases(Map<String, RuleBase> bases) {
        this.bases = new TreeMap<>(bases);
    }

    /**
     * Loads what the build put beside the classes of the service: a second or so, for the start of the service.
     *
     * @throws IllegalStateException when something is missing or a type has not the rules its DRL has
     */
    public static RuleBases load() {
        return load(RuleBase.BY_NAME);
    }

    /** As {@link #load()} with rules of one salience in another order, which must not tell: for tests. */
    static RuleBases load(Comparator<Rule> order) {
        Properties index = index();
        Map<String, RuleBase> bases = new TreeMap<>();
        for (String name : index.stringPropertyNames()) {
            if (name.endsWith(RULES)) {
                String type = name.substring(0, name.length() - RULES.length());
                bases.put(type, load(type, index, order));
            }
        }
        return new RuleBases(bases);
    }

    private static Properties index() {
        try (InputStream file = RuleBases.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (file == null) {
                throw new IllegalStateException(INDEX + " is not there: the build did not compile the rules");
            }
            Properties index = new Properties();
            index.load(file);
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBase load(String type, Properties index, Comparator<Rule> order) {
        return new RuleBase(
                type,
                Arrays.stream(index.getProperty(type + ".models").split(","))
                        .map(RuleBases::model)
                        .toList(),
                order,
                Integer.parseInt(index.getProperty(type + RULES)),
                index.getProperty(type + ".sha256"));
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className, true, RuleBases.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " cannot be loaded", e);
        }
    }

    /** Names of the decision types that have rules, sorted. */
    public Set<String> types() {
        return Collections.unmodifiableSet(bases.keySet());
    }

    /**
     * Hash of the DRL of a type, lower-case hexadecimal.
     *
     * @throws IllegalArgumentException when the type has no rules
     */
    public String sha256(String type) {
        return of(type).sha256();
    }

    RuleBase of(String type) {
        return Optional.ofNullable(bases.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no rules for the decision type " + type));
    }
}
