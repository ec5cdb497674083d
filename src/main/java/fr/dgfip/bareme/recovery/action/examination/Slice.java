package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.recovery.action.fact.LegalBar;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import java.util.List;

/** A part of the debt in one legal situation: the same gates, the same bars. */
record Slice(Euros amount, List<GateRaised> gates, List<LegalBar> bars) {
    boolean isLawful(Nature nature) {
        return bars.stream().noneMatch(bar -> bar.holdsAgainst(nature));
    }

    List<LegalBar> barsAgainst(Nature nature) {
        return bars.stream().filter(bar -> bar.holdsAgainst(nature)).toList();
    }

    boolean isBehind(String gate) {
        return gates.stream().anyMatch(raised -> raised.code().equals(gate));
    }
}
