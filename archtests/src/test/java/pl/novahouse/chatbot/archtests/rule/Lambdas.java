package pl.novahouse.chatbot.archtests.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.util.stream.Stream;

/** The lambdas and method references of a class, which ArchUnit does not show. */
final class Lambdas {

    private Lambdas() {}

    /** The full names of the interfaces that the class fulfils by a lambda or a method reference. */
    static Stream<String> madeIn(JavaClass type) {
        return type.getSource().map(source -> parsed(type, source.getUri().toString())).stream()
                .flatMap(model -> model.methods().stream())
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .map(call -> call.typeSymbol().returnType())
                .filter(ClassDesc::isClassOrInterface)
                .map(made -> made.packageName() + "." + made.displayName());
    }

    private static ClassModel parsed(JavaClass type, String location) {
        try (InputStream bytes = java.net.URI.create(location).toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type.getName(), e);
        }
    }
}
