package pl.novahouse.chatbot.rest.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Every route that the running application has, found in its code. */
public final class Routes {

    private Routes() {}

    /** One route, such as GET /api/v1/chat/sessions/{id}. */
    public record Route(String method, String path, Class<?> resource, Method handler) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Route> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(Routes::of)
                .toList();
    }

    static List<String> ofTheApi() {
        return all().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .map(Route::toString)
                .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                        .map(type -> new Route(
                                type.getAnnotation(HttpMethod.class).value(), path(root, method), resource, method)));
    }

    private static String path(String root, Method method) {
        Path own = method.getAnnotation(Path.class);
        return own == null ? root : (root + "/" + own.value()).replace("//", "/");
    }
}
