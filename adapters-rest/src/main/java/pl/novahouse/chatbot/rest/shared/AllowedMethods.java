package pl.novahouse.chatbot.rest.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Knows which methods each address takes, for the Allow header that a 405 must carry. */
@Singleton
final class AllowedMethods {

    private final List<Route> routes = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    add(root, method);
                }
            }
        }
    }

    private void add(Path root, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                Path own = method.getAnnotation(Path.class);
                routes.add(new Route(
                        http.value(), segments(own == null ? root.value() : root.value() + "/" + own.value())));
            }
        }
    }

    /** The methods that the address takes, in alphabetical order. */
    Set<String> of(@Nullable String path) {
        Set<String> allowed = new TreeSet<>();
        List<String> asked = segments(path == null ? "" : path);
        for (Route route : routes) {
            if (route.matches(asked)) {
                allowed.add(route.method());
            }
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return allowed;
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private record Route(String method, List<String> template) {

        boolean matches(List<String> asked) {
            if (asked.size() != template.size()) {
                return false;
            }
            for (int i = 0; i < asked.size(); i++) {
                String expected = template.get(i);
                if (!expected.startsWith("{") && !expected.equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
