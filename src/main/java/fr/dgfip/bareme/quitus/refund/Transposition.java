package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;

/** Amounts typed with two neighbouring digits the wrong way round, such as 4,961 for 4,691. */
final class Transposition {
    private Transposition() {}

    /** Whether exchanging two neighbouring digits of one amount gives the other, both written to the cent. */
    static boolean between(Euros one, Euros other) {
        String left = Long.toString(one.cents());
        String right = Long.toString(other.cents());
        if (left.length() != right.length() || left.equals(right)) {
            return false;
        }
        int first = 0;
        while (left.charAt(first) == right.charAt(first)) {
            first++;
        }
        return first + 1 < left.length()
                && left.charAt(first) == right.charAt(first + 1)
                && left.charAt(first + 1) == right.charAt(first)
                && left.substring(first + 2).equals(right.substring(first + 2));
    }
}
