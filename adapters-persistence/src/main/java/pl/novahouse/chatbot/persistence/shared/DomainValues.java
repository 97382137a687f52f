package pl.novahouse.chatbot.persistence.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the two habits of the domain, so that no class there needs to know of Jackson. */
final class DomainValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient Set<Class<?>> others;

    /** @param others sealed types that have a form of their own */
    DomainValues(Set<Class<?>> others) {
        this.others = Set.copyOf(others);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Habits(others));
    }

    private static final class Habits extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final transient Set<Class<?>> others;

        Habits(Set<Class<?>> others) {
            this.others = others;
        }

        private static final JsonTypeInfo.Value NAME =
                JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, null);

        /** A variant of a sealed type carries its name. */
        @Override
        public @Nullable TypeResolverBuilder<?> findTypeResolver(
                MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
            return isChoice(annotated.getRawType()) ? new StdTypeResolverBuilder().init(NAME, null) : null;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
            return (annotated instanceof AnnotatedClass && isChoice(annotated.getRawType()))
                    ? variants(annotated.getRawType())
                            .map(variant -> new NamedType(variant, variant.getSimpleName()))
                            .toList()
                    : null;
        }

        /** A record of one part is written as that part. */
        @Override
        public @Nullable Boolean hasAsValue(Annotated annotated) {
            return (annotated instanceof AnnotatedMethod method && isThePart(method)) ? Boolean.TRUE : null;
        }

        private static boolean isThePart(AnnotatedMethod method) {
            Class<?> type = method.getDeclaringClass();
            return isWrapper(type) && method.getName().equals(type.getRecordComponents()[0].getName());
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            return (annotated instanceof AnnotatedConstructor constructor && isWrapper(constructor.getDeclaringClass()))
                    ? JsonCreator.Mode.DELEGATING
                    : null;
        }

        private boolean isChoice(Class<?> type) {
            return type.isSealed() && !others.contains(type);
        }

        private static boolean isWrapper(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed);
        }

        private static Stream<Class<?>> variants(Class<?> type) {
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Habits::variants)
                    : Stream.of(type);
        }
    }
}
