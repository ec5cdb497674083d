package fr.dgfip.bareme.decision;

import java.util.Optional;

/** A fact that counts among the reasons of the decision when it stands in working memory at the end. */
public interface Grounds {
    /** Empty when this very fact explains nothing. */
    Optional<Reason> reason();
}
