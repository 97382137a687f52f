package pl.novahouse.chatbot.domain.shared;

/** The check digits of Polish and international numbers. Every method takes plain digits unless it says otherwise. */
final class CheckDigits {

    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] LONG_REGON = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    private static final int[] IDENTITY_CARD = {7, 3, 1, 0, 7, 3, 1, 7, 3};
    private static final int[] PASSPORT = {7, 3, 0, 1, 7, 3, 1, 7, 3};
    private static final int IBAN_MODULUS = 97;
    private static final int FIRST_LETTER = 10;

    private CheckDigits() {}

    /** A PESEL also begins with a date of birth. */
    static boolean isPesel(String digits) {
        if (digits.length() != PESEL.length + 1) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        int check = (10 - weighted(digits, PESEL) % 10) % 10;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && check == last(digits);
    }

    static boolean isNip(String digits) {
        return digits.length() == NIP.length + 1 && weighted(digits, NIP) % 11 == last(digits);
    }

    static boolean isRegon(String digits) {
        return switch (digits.length()) {
            case 9 -> weighted(digits, REGON) % 11 % 10 == last(digits);
            case 14 -> weighted(digits, LONG_REGON) % 11 % 10 == last(digits);
            default -> false;
        };
    }

    /** Luhn's check of payment cards. */
    static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** @param iban the country's two letters, two check digits and the account, without spaces, in upper case */
    static boolean isIban(String iban) {
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            char c = iban.charAt((i + 4) % iban.length());
            int value = c >= 'A' ? c - 'A' + FIRST_LETTER : c - '0';
            rest = (rest * (value >= FIRST_LETTER ? 100 : 10) + value) % IBAN_MODULUS;
        }
        return rest == 1;
    }

    /** @param number three upper-case letters and six digits */
    static boolean isIdentityCard(String number) {
        return documentSum(number, IDENTITY_CARD) == number.charAt(3) - '0';
    }

    /** @param number two upper-case letters and seven digits */
    static boolean isPassport(String number) {
        return documentSum(number, PASSPORT) == number.charAt(2) - '0';
    }

    private static int documentSum(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            char c = number.charAt(i);
            sum += weights[i] * (c >= 'A' ? c - 'A' + FIRST_LETTER : c - '0');
        }
        return sum % 10;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}
