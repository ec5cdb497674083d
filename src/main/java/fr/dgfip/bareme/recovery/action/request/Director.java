package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A legal or de facto director of the debtor company. */
public record Director(
        @Term("Dirigeant de fait") boolean deFacto,
        @Term("Manœuvres frauduleuses du dirigeant") Optional<Boolean> fraud,
        @Term("Manquements graves et répétés du dirigeant") Optional<Boolean> seriousAndRepeated,
        @Term("Taxe encaissée et non reversée") Optional<Boolean> collectedTaxKept,
        @Term("Faits pendant son mandat") Optional<Boolean> duringMandate,
        @Term("Lien avec l'impossibilité de recouvrer") Optional<Boolean> causal,
        @Term("Diligences du comptable") Optional<Boolean> diligent,

        @Term(value = "Retard expliqué", description = "Quand l’assignation tarde")
        Optional<Boolean> lateWithReason,

        @Term("Déjà tenu de la dette") Optional<Boolean> alreadyLiable) {}
