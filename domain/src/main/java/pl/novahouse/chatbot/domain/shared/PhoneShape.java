package pl.novahouse.chatbot.domain.shared;

import pl.novahouse.chatbot.domain.shared.NumberScan.DigitGroups;

/** Tells whether groups of digits are a telephone number, by the Polish numbering plan and by how they are written. */
final class PhoneShape {

    private static final int POLISH = 9;
    private static final int FEWEST_FOREIGN = 8;
    private static final int MOST = 15;
    private static final String MOBILE = " 45 50 51 53 57 60 66 69 72 73 78 79 88 ";
    private static final String LANDLINE =
            " 12 13 14 15 16 17 18 22 23 24 25 29 32 33 34 39 41 42 43 44 46 47 48 52 54 55"
                    + " 56 58 59 61 62 63 65 67 68 70 71 74 75 76 77 80 81 82 83 84 85 86 87 89 91 94 95 ";

    private PhoneShape() {}

    static boolean isPhone(String digits, DigitGroups groups, int from, int to, NumberWords said) {
        if (!mayBegin(groups, from) || NumberWords.isMeasured(groups.text(), groups.end(to - 1))) {
            return false;
        }
        boolean announced = said == NumberWords.TELEPHONE;
        if (groups.hasPlus(from) || isDialledAbroad(digits, announced)) {
            return isInternational(digits, groups, from, to);
        }
        String national = national(digits);
        if (national.isEmpty() || said == NumberWords.AMOUNT) {
            return false;
        }
        if (announced) {
            return isInPlan(national);
        }
        return isInPlan(national) && isWrittenAsPhone(digits, national, groups, from, to);
    }

    private static boolean mayBegin(DigitGroups groups, int from) {
        if (groups.isWord(from) || groups.hasPlus(from)) {
            return true;
        }
        int start = groups.start(from);
        int letters = start;
        while (letters > 0 && Character.isLetter(groups.text().charAt(letters - 1))) {
            letters--;
        }
        return letters < start && NumberWords.announces(groups.text().substring(letters, start));
    }

    private static boolean isDialledAbroad(String digits, boolean announced) {
        boolean toPoland = digits.startsWith("0048") && digits.length() <= POLISH + 4;
        return toPoland || (announced && digits.startsWith("00"));
    }

    private static boolean isInternational(String digits, DigitGroups groups, int from, int to) {
        String dialled = digits.startsWith("00") ? digits.substring(2) : digits;
        if (dialled.isEmpty() || dialled.charAt(0) == '0') {
            return false;
        }
        if (dialled.startsWith("48")) {
            String rest = dialled.substring(2);
            return rest.length() == POLISH || (rest.length() == POLISH + 1 && rest.charAt(0) == '0');
        }
        boolean amount = groups.count() > from + 1 && groups.digits(to - 1).equals("000");
        return dialled.length() >= FEWEST_FOREIGN && dialled.length() <= MOST && !amount;
    }

    /** The nine digits of a number of this country; empty when they are not so many. */
    private static String national(String digits) {
        if (digits.length() == POLISH) {
            return digits;
        }
        if (digits.length() == POLISH + 1 && digits.charAt(0) == '0') {
            return digits.substring(1);
        }
        return digits.length() == POLISH + 2 && digits.startsWith("48") ? digits.substring(2) : "";
    }

    private static boolean isInPlan(String national) {
        String area = " " + national.substring(0, 2) + " ";
        return MOBILE.contains(area) || LANDLINE.contains(area);
    }

    private static boolean isWrittenAsPhone(String digits, String national, DigitGroups groups, int from, int to) {
        if (digits.length() == POLISH + 2 && to - from == 1 && CheckDigits.isPesel(digits)) {
            return false;
        }
        if (isGroupedLikeAnAmount(groups, from, to) || isFollowedByFraction(groups, to) || !isEven(groups, from, to)) {
            return false;
        }
        boolean mobile = MOBILE.contains(" " + national.substring(0, 2) + " ");
        boolean whole = from == 0 && to == groups.count();
        return mobile || whole;
    }

    private static boolean isGroupedLikeAnAmount(DigitGroups groups, int from, int to) {
        boolean more = to < groups.count()
                && groups.length(to) == 3
                && groups.length(to - 1) == 3
                && groups.separator(to - 1).isBlank()
                && !isPhoneAgain(groups, to);
        if (more) {
            return true;
        }
        int singles = 0;
        for (int i = from; i < to; i++) {
            if (groups.digits(i).equals("000")) {
                return true;
            }
            boolean trunk = i == from && groups.digits(i).equals("0");
            singles += groups.length(i) == 1 && !trunk ? 1 : 0;
        }
        return singles > 0 && singles < to - from;
    }

    /** "601 234 567 602 345 678" are two numbers, not an amount. */
    private static boolean isPhoneAgain(DigitGroups groups, int at) {
        return groups.count() - at == 3
                && groups.shape(at, at + 3).equals("3-3-3")
                && MOBILE.contains(" " + groups.digits(at).substring(0, 2) + " ");
    }

    private static boolean isFollowedByFraction(DigitGroups groups, int to) {
        String text = groups.text();
        int end = groups.end(to - 1);
        int digits = end + 1;
        if (end >= text.length() || text.charAt(end) != ',') {
            return false;
        }
        while (digits < text.length() && NumberScan.isDigit(text.charAt(digits))) {
            digits++;
        }
        int fraction = digits - end - 1;
        return fraction > 0 && fraction < POLISH;
    }

    /** Whether the groups are parted alike, but for the code before them. */
    private static boolean isEven(DigitGroups groups, int from, int to) {
        String shape = groups.shape(from, to);
        if (shape.equals("2-2-2-3") || shape.equals("3-2-2-2") || shape.equals("2-3-2-2") || shape.equals("3-3-3")) {
            for (int i = from + 1; i + 1 < to - 1; i++) {
                if (!groups.separator(i).equals(groups.separator(i + 1))) {
                    return false;
                }
            }
        }
        for (int i = from; i + 1 < to; i++) {
            if (groups.separator(i).contains("/") && i > from) {
                return false;
            }
        }
        return true;
    }
}
