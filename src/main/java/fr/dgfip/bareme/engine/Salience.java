package fr.dgfip.bareme.engine;

/**
 * The bands the rules of a type fire in, highest first: each sees all that those above it inserted. DRL writes them
 * as numbers, {@code salience 300}, because Drools evaluates a name anew for each firing. Stages within a band take
 * numbers between two bands, {@code 310} before {@code 300}.
 */
public final class Salience {
    /** Derive facts from the request. */
    public static final int QUALIFY = 500;
    /** The decision tables, on every fact they read, derived ones included; no DRL rule belongs here. */
    public static final int TABLES = 400;
    /** Conclude a stage from the answers of the tables. */
    public static final int CONCLUDE = 300;
    /** Rules of law no office may override. */
    public static final int GUARD = 200;
    /** Insert the one outcome. */
    public static final int FINAL = 100;

    private Salience() {}
}
