package pl.novahouse.chatbot.archtests.rule;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * One rule of the architecture.
 *
 * @param id its name in reports, on the rules page, in decision records and in the fixtures' package names
 * @param statement what holds, in one sentence
 * @param why what would go wrong without it
 * @param reach which classes it looks at
 * @param law the executable rule for one tree of classes
 */
public record Rule(String id, String statement, String why, Reach reach, Function<House, ArchRule> law) {

    /** Which classes a rule looks at. */
    public enum Reach {
        /** The classes of the product. */
        PRODUCT,
        /** The classes of the product and the in-memory ports of the application's testkit. */
        PRODUCT_AND_TESTKIT
    }

    static Rule of(String id, String statement, String why, Function<House, ArchRule> law) {
        return new Rule(id, statement, why, Reach.PRODUCT, law);
    }

    static Rule withTestkit(String id, String statement, String why, Function<House, ArchRule> law) {
        return new Rule(id, statement, why, Reach.PRODUCT_AND_TESTKIT, law);
    }

    /** The rule for one tree; its failure message starts with the rule's id and statement. */
    public ArchRule in(House house) {
        return law.apply(house).as(id + ": " + withoutDot(statement)).because(decapitalised(withoutDot(why)));
    }

    private static String withoutDot(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
