package fr.dgfip.bareme.analysis;

/** What an analysis may still do, counted in rows looked at in one column. Shared out among its questions. */
final class Steps {
    private long left;
    private long floor;
    private long nodes;

    Steps(long steps) {
        this.left = steps;
    }

    /** Starts one of the questions still open: it may take its share of what is left, and what it leaves stays for others. */
    void share(int questions) {
        floor = left - left / questions;
    }

    /** Counts one place of a search and the steps it takes there. */
    void node(long steps) {
        nodes++;
        take(steps);
    }

    void take(long steps) {
        left -= steps;
    }

    boolean spent() {
        return left <= floor;
    }

    long nodes() {
        return nodes;
    }
}
