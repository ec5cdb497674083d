package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A legal or de facto director of the debtor company. */
public record Director(
        @Term(value = "Dirigeant de fait", description = "Tenu comme celui de droit.")
        boolean deFacto,

        @Term("Manœuvres frauduleuses du dirigeant") Optional<Boolean> fraud,
        @Term("Manquements graves et répétés du dirigeant") Optional<Boolean> seriousAndRepeated,
        @Term("Faits pendant son mandat") Optional<Boolean> duringMandate,
        @Term("Lien avec l'impossibilité de recouvrer") Optional<Boolean> causal,
        @Term("Diligences du comptable") Optional<Boolean> diligent,

        @Term(value = "Retard expliqué", description = "Quand l’assignation tarde")
        Optional<Boolean> lateWithReason,

        @Term("Déjà tenu de la dette") Optional<Boolean> alreadyLiable) {}
