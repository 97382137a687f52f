package pl.novahouse.chatbot.archtests.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.stream.Stream;

/** The classes that a type in a signature speaks of; a bare type variable speaks of none. */
final class Words {

    private Words() {}

    static Stream<JavaClass> of(JavaType type) {
        return switch (type) {
            case JavaParameterizedType generic ->
                Stream.concat(
                        Stream.of(generic.toErasure()),
                        generic.getActualTypeArguments().stream().flatMap(Words::of));
            case JavaTypeVariable<?> _ -> Stream.empty();
            case JavaWildcardType wildcard ->
                Stream.concat(wildcard.getUpperBounds().stream(), wildcard.getLowerBounds().stream())
                        .filter(bound -> !bound.toErasure().isEquivalentTo(Object.class))
                        .flatMap(Words::of);
            default -> Stream.of(type.toErasure().getBaseComponentType());
        };
    }
}
