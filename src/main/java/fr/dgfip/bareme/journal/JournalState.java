package fr.dgfip.bareme.journal;

/** Whether appends are taken: only when {@code UP}. A {@code DOWN} writer looks for its database by itself. */
public enum JournalState {
    UP,
    DOWN,
    CLOSED
}
