package fr.dgfip.bareme.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/** A fact that decision tables read: when one enters working memory, the tables on its type are evaluated. */
public interface TableInput {
    /** The legal date its rows and parameters are chosen by; empty for the legal date of the decision. */
    default Optional<LocalDate> legalDate() {
        return Optional.empty();
    }
}
