package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;

/** An action that would come first if one thing were known, or done. */
public record NearMiss(
        @Term("Action qui serait première") String action,

        @Term(value = "Score qu'elle aurait", unit = "points", scale = 1)
        BigDecimal score,

        @Term("Ce qui manque") String what) {}
