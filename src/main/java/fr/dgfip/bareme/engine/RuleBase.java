package fr.dgfip.bareme.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;

/** The compiled rules of one decision type with the table rule. Immutable, safe for any thread. */
final class RuleBase {
    static final Comparator<Rule> BY_NAME =
            Comparator.comparing(Rule::getPackage).thenComparing(Rule::getName);

    private final KieBase base;
    private final KieSessionConfiguration sessions;
    private final Set<String> globals;
    private final String sha256;

    /**
     * @param models what the build generated for the type
     * @param order order in which rules are loaded
     * @param expectedRules number of rules in the DRL
     * @throws IllegalStateException when the models do not hold just as many rules
     */
    RuleBase(String type, Collection<Model> models, Comparator<Rule> order, int expectedRules, String sha256) {
        List<Model> all = new ArrayList<>(List.of(TableRule.model()));
        models.forEach(model -> all.add(new OrderedModel(model, order)));
        this.base = KieBaseBuilder.createKieBaseFromModel(all, configuration());
        this.sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
        // A clock that stands still: rules know no time but the legal date
        sessions.setOption(ClockTypeOption.PSEUDO);
        this.globals =
                models.stream().flatMap(model -> Globals.of(model).stream()).collect(Collectors.toUnmodifiableSet());
        this.sha256 = sha256;
        requireRules(type, expectedRules + 1);
    }

    private static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        // Two equal outcomes are two facts
        configuration.setOption(EqualityBehaviorOption.IDENTITY);
        // KieBaseMutabilityOption.DISABLED is not for us: it drops facts that no rule asks for, reasons among them
        return configuration;
    }

    private void requireRules(String type, int expected) {
        int found = base.getKiePackages().stream()
                .mapToInt(kiePackage -> kiePackage.getRules().size())
                .sum();
        if (found != expected) {
            throw new IllegalStateException(type + " has " + found + " rules instead of " + expected);
        }
    }

    KieSession open() {
        return base.newKieSession(sessions, null);
    }

    boolean hasGlobal(String name) {
        return globals.contains(name);
    }

    /** Hash of the DRL source, lower-case hexadecimal. */
    String sha256() {
        return sha256;
    }
}
