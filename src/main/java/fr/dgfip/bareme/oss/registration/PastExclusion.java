package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A time the same person left a scheme, by its own will or not, in any Member State. */
public record PastExclusion(
        @Term("Régime quitté") Scheme scheme,
        @Term("État qui a exclu") MemberState state,
        @Term("Cause de l'exclusion") ExclusionGround ground,

        @Term(
                value = "Période de l'exclusion",
                description = "Période de déclaration au cours de laquelle elle a eu lieu")
        ReturnPeriod excludedIn,

        @Term("Exclu comme intermédiaire") boolean asIntermediary,

        @Term(
                value = "Manquement du seul intermédiaire",
                description = "Le vendeur a été exclu du seul fait de son intermédiaire ; absent : on ne sait pas")
        Optional<Boolean> intermediaryOnly) {}
