package fr.dgfip.bareme.http;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Another way to write a call, that some server on the way might take for the plain one or for another.
 *
 * @param line the request line from method and path
 * @param headers more headers
 */
record CallVariant(String name, BiFunction<String, String, String> line, String headers) {
    static List<CallVariant> all() {
        return List.of(
                path("plain", path -> path),
                path("double slash first", path -> "/" + path),
                path("double slash inside", path -> path.replace("/v1/", "//v1/")),
                path("dot segment", path -> path.replace("/v1/", "/./v1/")),
                path("dot dot segment", path -> path.replace("/v1/", "/x/../v1/")),
                path("dot dot from public", path -> "/q/health/../.." + path),
                path("encoded dots", path -> "/q/%2e%2e" + path),
                path("doubly encoded dots", path -> "/q/%252e%252e" + path),
                path("overlong dots", path -> "/q/%c0%ae%c0%ae" + path),
                path("matrix parameter", path -> path + ";a=b"),
                path("matrix parameter inside", path -> path.replace("/v1/", "/v1;a/")),
                path("encoded semicolon", path -> path + "%3Ba"),
                path("encoded slash", path -> path.replace("/v1/", "/v1%2F")),
                path("encoded backslash", path -> path.replace("/v1/", "/v1%5C")),
                path("doubly encoded slash", path -> path.replace("/v1/", "/v1%252F")),
                path("backslash", path -> path.replace("/v1/", "/v1\\")),
                path("trailing slash", path -> path + "/"),
                path("trailing slashes", path -> path + "//"),
                path("trailing dot", path -> path + "/."),
                path("upper case", path -> path.replace("/api/", "/API/")),
                path("NUL", path -> path + "%00"),
                path("line end", path -> path + "%0d%0a"),
                path("tab", path -> path + "%09"),
                path("raw tab", path -> path + "\t"),
                path("blank", path -> path + "%20"),
                path("suffix", path -> path + ".json"),
                path("encoded letter", path -> path.replace("/api/", "/%61pi/")),
                path("bad escape", path -> path + "%ZZ"),
                path("letter outside ASCII", path -> path + "é"),
                path("fragment", path -> path + "#x"),
                path("empty query", path -> path + "?"),
                path("query", path -> path + "?_method=GET"),
                path("absolute form", path -> "http://other" + path),
                path("absolute form without path", path -> "http://a@other" + path),
                path("no slash", path -> path.substring(1)),
                method("HEAD"),
                method("OPTIONS"),
                method("TRACE"),
                method("PUT"),
                method("get"),
                method("CONNECT"),
                header("X-HTTP-Method-Override: GET"),
                header("X-Method-Override: GET"),
                header("X-Original-URL: /q/health"),
                header("X-Rewrite-URL: /q/health"),
                header("X-Forwarded-Prefix: /q/health"),
                header("X-Forwarded-For: 127.0.0.1"),
                header("Forwarded: for=127.0.0.1;host=localhost"),
                header("X-Remote-User: admin"),
                header("Authorization: Basic bm9ib2R5Om5vYm9keQ=="),
                header("Cookie: quarkus-credential=admin"));
    }

    private static CallVariant path(String name, UnaryOperator<String> change) {
        return new CallVariant(name, (method, path) -> method + " " + change.apply(path), "");
    }

    private static CallVariant method(String other) {
        return new CallVariant(other, (method, path) -> other + " " + path, "");
    }

    private static CallVariant header(String header) {
        return new CallVariant(header, (method, path) -> method + " " + path, header + "\r\n");
    }
}
