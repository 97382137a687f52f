package pl.novahouse.chatbot.archtests.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Finds what is wrong with one class; each sentence names the class. */
@FunctionalInterface
interface Check {

    Stream<String> faultsOf(JavaClass type);

    /** The check as an ArchUnit condition. */
    static ArchCondition<JavaClass> that(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.faultsOf(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
