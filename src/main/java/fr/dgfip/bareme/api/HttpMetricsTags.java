package fr.dgfip.bareme.api;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkus.arc.Unremovable;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the words of callers out of the metrics, which are public and kept in memory: of the calls, only the paths our
 * resources declare and the methods we know are named, whatever was asked for.
 */
@Singleton
@Unremovable
class HttpMetricsTags implements MeterFilter {
    private static final String CALLS = "http.server.";
    private static final String OTHER = "OTHER";
    private final Set<String> paths;
    private final Set<String> methods =
            CallForm.METHODS.stream().map(HttpMethod::name).collect(Collectors.toUnmodifiableSet());

    HttpMetricsTags(BeanManager beans) {
        Stream<String> declared = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(HttpMetricsTags::paths);
        this.paths = Stream.concat(declared, Stream.of("NOT_FOUND", "root")).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> paths(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Stream.concat(
                Stream.of(root),
                Arrays.stream(resource.getDeclaredMethods())
                        .flatMap(method -> Optional.ofNullable(method.getAnnotation(Path.class)).stream())
                        .map(path -> (root + "/" + path.value()).replaceAll("/+", "/")));
    }

    /** The framework registers these once per event loop and warns that only the first counts. */
    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().startsWith("vertx.http.connections.") ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        return id.getName().startsWith(CALLS) ? id.replaceTags(closed(id.getTags())) : id;
    }

    private List<Tag> closed(List<Tag> tags) {
        return tags.stream().map(this::closed).toList();
    }

    private Tag closed(Tag tag) {
        boolean free = tag.getKey().equals("uri") && !paths.contains(tag.getValue())
                || tag.getKey().equals("method") && !methods.contains(tag.getValue());
        return free ? Tag.of(tag.getKey(), OTHER) : tag;
    }
}
