package fr.dgfip.bareme.http;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** A method of a resource class that serves calls. */
record ResourceMethod(String verb, String path) {
    static Optional<ResourceMethod> of(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .findFirst()
                .map(verb -> new ResourceMethod(verb.value(), path(method)));
    }

    private static String path(JavaMethod method) {
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = (root + "/" + own).replaceAll("/+", "/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Matches the operations of the description: a variable may be described by its values. */
    String pattern() {
        return verb + " " + path.replaceAll("\\{[^}]+}", "[^/]+");
    }
}
