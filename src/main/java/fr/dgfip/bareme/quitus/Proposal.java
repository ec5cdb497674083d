package fr.dgfip.bareme.quitus;

/**
 * What the grid proposes before the guard rules look at it.
 *
 * @param score points of the matched factors, never below zero
 * @param threshold score from which an agent handles the request
 */
public record Proposal(int score, int threshold, Circuit circuit) {
    /**
     * @param points sum of the points of all matched factors
     * @param flagged whether a forced flag was raised
     */
    public static Proposal of(int points, int threshold, boolean flagged, Delivery delivery) {
        int score = Math.max(0, points);
        return new Proposal(score, threshold, circuit(flagged || score >= threshold, delivery));
    }

    /** A file to be completed goes back to the applicant: nobody handles it yet. */
    private static Circuit circuit(boolean manual, Delivery delivery) {
        if (delivery == Delivery.DEMANDER_PIECES) {
            return Circuit.NONE;
        }
        return manual ? Circuit.MANUAL : Circuit.AUTOMATIC;
    }

    public boolean isAutomatic() {
        return circuit == Circuit.AUTOMATIC;
    }
}
