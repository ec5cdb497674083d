package fr.dgfip.bareme.kernel;

/** The check digit of SIREN numbers. */
final class Luhn {
    private Luhn() {}

    /** @param digits decimal digits only */
    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
