package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.recovery.action.fact.GateScope;
import fr.dgfip.bareme.recovery.action.fact.LegalBar;
import fr.dgfip.bareme.recovery.action.request.ClaimBirth;
import fr.dgfip.bareme.recovery.action.request.TitleType;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the debt into parts of one legal situation each, so that actions are judged on parts and not claim by claim. */
final class Slices {
    private final Map<Situation, Slice> slices = new LinkedHashMap<>();

    private Slices() {}

    static List<Slice> of(List<ClaimFact> claims, List<GateRaised> gates) {
        Slices found = new Slices();
        Map<String, List<GateRaised>> byClaim = new LinkedHashMap<>();
        gates.stream()
                .sorted(RowOutcome.byRow())
                .forEach(gate -> byClaim.computeIfAbsent(gate.claim().id(), id -> new ArrayList<>())
                        .add(gate));
        claims.stream().sorted(Comparator.comparing(ClaimFact::id)).forEach(claim -> {
            List<GateRaised> raised = byClaim.getOrDefault(claim.id(), List.of());
            found.add(claim, claim.stayed(), raised, true);
            found.add(claim, claim.amount().minus(claim.stayed()), whole(raised), false);
        });
        return List.copyOf(found.slices.values());
    }

    private static List<GateRaised> whole(List<GateRaised> raised) {
        return raised.stream().filter(gate -> gate.scope() == GateScope.CREANCE).toList();
    }

    private void add(ClaimFact claim, Euros amount, List<GateRaised> raised, boolean stayed) {
        if (amount.isPositive()) {
            List<LegalBar> bars = bars(claim, stayed);
            slices.merge(
                    new Situation(raised.stream().map(Slices::identity).toList(), bars),
                    new Slice(amount, raised, bars),
                    (one, other) -> new Slice(one.amount().plus(other.amount()), one.gates(), bars));
        }
    }

    private static Object identity(GateRaised gate) {
        return List.of(gate.row().id(), gate.code(), gate.origin(), gate.daysLeft());
    }

    private static List<LegalBar> bars(ClaimFact claim, boolean stayed) {
        List<LegalBar> bars = new ArrayList<>();
        if (claim.prescribed()) {
            bars.add(LegalBar.PRESCRIPTION);
        }
        if (stayed) {
            bars.add(LegalBar.SURSIS);
        }
        if (claim.collective().isPresent()
                && claim.birth().filter(ClaimBirth.POST::equals).isEmpty()) {
            bars.add(LegalBar.PROCEDURE);
        }
        if (claim.titleType() == TitleType.NONE) {
            bars.add(LegalBar.SANS_TITRE);
        }
        return List.copyOf(bars);
    }

    private record Situation(List<Object> gates, List<LegalBar> bars) {}
}
