package fr.dgfip.bareme.ruleset.diff;

import java.util.BitSet;

/** The longest increasing subsequence of distinct numbers: what can stay where it is while the fewest others move. */
final class IncreasingRun {
    private IncreasingRun() {}

    /** The positions of the numbers that belong to it; of several as long, always the same. */
    static BitSet of(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int shorter = shorter(numbers, lastOfLength, length, numbers[i]);
            previous[i] = shorter == 0 ? -1 : lastOfLength[shorter - 1];
            lastOfLength[shorter] = i;
            length = Math.max(length, shorter + 1);
        }
        BitSet run = new BitSet();
        for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = previous[i]) {
            run.set(i);
        }
        return run;
    }

    /** How many numbers of the best run so far come before this one. */
    private static int shorter(int[] numbers, int[] lastOfLength, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lastOfLength[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
