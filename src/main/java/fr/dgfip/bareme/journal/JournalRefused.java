package fr.dgfip.bareme.journal;

/** This record cannot be stored, now or later: trying again gives the same. Others of its batch are not concerned. */
public final class JournalRefused extends RuntimeException {

    public JournalRefused(Throwable cause) {
        super("L'enregistrement ne peut pas être inscrit au journal.", cause);
    }
}
