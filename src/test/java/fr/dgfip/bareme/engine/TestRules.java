package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.build.RuleCompiler;
import fr.dgfip.bareme.build.RuleCompiler.Compiled;
import fr.dgfip.bareme.table.TableIndexes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Compiles DRL within a test, by the code of the build, and makes engines of it. */
final class TestRules {
    static final String PARCEL = read("parcel.drl");

    private TestRules() {}

    static String read(String resource) {
        try (InputStream file = TestRules.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The imports and globals of the parcel rules with one rule of the given body. */
    static String drl(String body) {
        return PARCEL.substring(0, PARCEL.indexOf("rule \"")) + "rule \"only\" salience 500 " + body + " end\n";
    }

    static DecisionEngine engine(String drl) {
        return engine(RuleCompiler.compile("parcel", drl), RuleBase.BY_NAME);
    }

    static DecisionEngine engine(Compiled compiled, Comparator<Rule> order) {
        return new DecisionEngine(new RuleBases(Map.of("parcel", base(compiled, order))), new TableIndexes(1 << 24));
    }

    static RuleBase base(Compiled compiled, Comparator<Rule> order) {
        return new RuleBase("parcel", models(compiled), order, compiled.rules(), compiled.sha256());
    }

    static List<Model> models(Compiled compiled) {
        ClassLoader loader = new CompiledClasses(compiled.classes());
        List<Model> models = new ArrayList<>();
        for (String name : compiled.models()) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return models;
    }

    /** Classes held in memory. */
    private static final class CompiledClasses extends ClassLoader {
        private final SortedMap<String, byte[]> classes;

        CompiledClasses(SortedMap<String, byte[]> classes) {
            super(TestRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
