package pl.novahouse.chatbot.rest.catalogue;

import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.shared.Language;

/** The times and amounts of a package in words, as a card or a price list shows them. */
enum PackageWords {
    POLISH("do ", "ponad ", "bez limitu", "ustalane indywidualnie"),
    ENGLISH("up to ", "more than ", "unlimited", "agreed individually");

    private final String upTo;
    private final String moreThan;
    private final String unlimited;
    private final String individually;

    PackageWords(String upTo, String moreThan, String unlimited, String individually) {
        this.upTo = upTo;
        this.moreThan = moreThan;
        this.unlimited = unlimited;
        this.individually = individually;
    }

    static PackageWords in(Language language) {
        return switch (language) {
            case PL -> POLISH;
            case EN, UK, DE -> ENGLISH;
        };
    }

    String time(LeadTime time) {
        return switch (time) {
            case LeadTime.UpTo(int longest, LeadTime.Unit unit) -> upTo + longest + "\u00A0" + genitive(longest, unit);
            case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                shortest + "–" + longest + "\u00A0" + counted(longest, unit);
        };
    }

    String time(LeadTime time, boolean individual) {
        return individual ? time(time) + ", " + individually : time(time);
    }

    String amount(Allowance allowance) {
        return switch (allowance) {
            case Allowance.Exactly(int count) -> Integer.toString(count);
            case Allowance.MoreThan(int count) -> moreThan + count;
            case Allowance.Unlimited _ -> unlimited;
        };
    }

    private String genitive(int count, LeadTime.Unit unit) {
        boolean one = count == 1;
        return switch (this) {
            case POLISH ->
                switch (unit) {
                    case DAYS -> one ? "dnia" : "dni";
                    case WORKING_DAYS -> one ? "dnia roboczego" : "dni roboczych";
                    case WEEKS -> one ? "tygodnia" : "tygodni";
                };
            case ENGLISH -> english(one, unit);
        };
    }

    private String counted(int count, LeadTime.Unit unit) {
        return switch (this) {
            case POLISH ->
                switch (unit) {
                    case DAYS -> "dni";
                    case WORKING_DAYS -> "dni roboczych";
                    case WEEKS -> isFew(count) ? "tygodnie" : "tygodni";
                };
            case ENGLISH -> english(count == 1, unit);
        };
    }

    private static String english(boolean one, LeadTime.Unit unit) {
        return switch (unit) {
            case DAYS -> one ? "day" : "days";
            case WORKING_DAYS -> one ? "working day" : "working days";
            case WEEKS -> one ? "week" : "weeks";
        };
    }

    private static boolean isFew(int count) {
        int lastTwo = count % 100;
        int last = count % 10;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }
}
