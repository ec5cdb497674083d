package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.Scheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The States that are told, by name. */
final class StatesToInform {
    private StatesToInform() {}

    static List<MemberState> of(ExclusionRequest request, Set<Informed> informed) {
        if (informed.contains(Informed.TOUS_LES_AUTRES)) {
            return others(request);
        }
        if (informed.contains(Informed.ETATS_DE_CONSOMMATION)) {
            List<MemberState> named = request.consumptionStates().stream()
                    .filter(state -> state != request.msi())
                    .distinct()
                    .sorted()
                    .toList();
            return named.isEmpty() ? others(request) : named;
        }
        return informed.contains(Informed.ETAT_IDENTIFICATION) ? List.of(request.msi()) : List.of();
    }

    /** Every other State; Northern Ireland counts as one for goods, which the non-Union scheme has none of. */
    private static List<MemberState> others(ExclusionRequest request) {
        return Stream.of(MemberState.values())
                .filter(state -> state != request.msi())
                .filter(state -> state != MemberState.XI || request.scheme() != Scheme.NON_UNION)
                .toList();
    }
}
