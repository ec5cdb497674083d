package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.GateEffect;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.recovery.action.fact.GateRule;
import fr.dgfip.bareme.recovery.action.fact.LegalBar;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the gates leave of the debt for one action. */
final class GateCheck {
    private final Nature nature;
    private final List<Slice> slices;
    private final List<GateRule> rules;
    /** Where some part of the debt asks for nothing more, that part alone. */
    private final List<Slice> open;

    /**
     * @param rules those that speak of the action
     * @param onlyOpened whether the action exists only behind a gate that opens it, and for that part of the debt alone
     */
    GateCheck(Nature nature, List<Slice> slices, List<GateRule> rules, boolean onlyOpened) {
        this.nature = nature;
        this.slices = slices;
        this.rules = rules;
        boolean narrowed = onlyOpened && isOpened();
        List<Slice> notShut = slices.stream()
                .filter(slice -> !narrowed || applies(GateEffect.OUVRE, slice))
                .filter(slice -> !applies(GateEffect.INTERDIT, slice))
                .toList();
        List<Slice> free = notShut.stream()
                .filter(slice -> !applies(GateEffect.VERIFIER, slice) && !applies(GateEffect.JUGE, slice))
                .toList();
        open = free.isEmpty() ? notShut : free;
    }

    private boolean applies(GateEffect effect, Slice slice) {
        return rules.stream().anyMatch(rule -> rule.effect() == effect && slice.isBehind(rule.gate()));
    }

    boolean isBlocked() {
        return open.isEmpty();
    }

    boolean isOpened() {
        return slices.stream().anyMatch(slice -> applies(GateEffect.OUVRE, slice));
    }

    boolean needsJudge() {
        return !open.isEmpty() && open.stream().allMatch(slice -> applies(GateEffect.JUGE, slice));
    }

    /** What is to be checked first, when no part of the debt is free of it. */
    List<GateRule> checks() {
        if (open.isEmpty() || !open.stream().allMatch(slice -> applies(GateEffect.VERIFIER, slice))) {
            return List.of();
        }
        return rules.stream()
                .filter(rule -> rule.effect() == GateEffect.VERIFIER)
                .filter(rule -> open.stream().anyMatch(slice -> slice.isBehind(rule.gate())))
                .toList();
    }

    Euros base() {
        return open.stream()
                .filter(slice -> slice.isLawful(nature))
                .map(Slice::amount)
                .reduce(Euros.ZERO, Euros::plus);
    }

    List<LegalBar> bars() {
        if (open.stream().anyMatch(slice -> slice.isLawful(nature))) {
            return List.of();
        }
        return open.stream()
                .flatMap(slice -> slice.barsAgainst(nature).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The gates that shut out some part of the debt, in the order of their rows. */
    List<String> shut() {
        return slices.stream()
                .flatMap(slice -> shutting(slice).stream())
                .sorted(RowOutcome.<GateRaised>byRow().thenComparing(GateRaised::code))
                .map(GateRaised::code)
                .distinct()
                .toList();
    }

    private List<GateRaised> shutting(Slice slice) {
        return slice.gates().stream()
                .filter(gate -> rules.stream()
                        .anyMatch(rule -> rule.effect() == GateEffect.INTERDIT
                                && rule.gate().equals(gate.code())))
                .toList();
    }

    /** Days until the first part of the debt is free again; empty when nothing says when. */
    Optional<Integer> daysLeft() {
        OptionalInt first = slices.stream()
                .map(this::daysLeft)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .min();
        return first.isPresent() ? Optional.of(first.getAsInt()) : Optional.empty();
    }

    private Optional<Integer> daysLeft(Slice slice) {
        List<Optional<Integer>> terms =
                shutting(slice).stream().map(GateRaised::daysLeft).toList();
        if (terms.isEmpty() || terms.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return terms.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
