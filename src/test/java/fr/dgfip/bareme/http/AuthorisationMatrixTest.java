package fr.dgfip.bareme.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.http.RawHttp.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation, asked by everyone, written in every way: nobody gets what the plain call would not give. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(HttpTestSettings.class)
class AuthorisationMatrixTest {
    private static final String ANONYMOUS = "";
    private static final String WRONG = "wrong";
    private static final List<String> ACCOUNTS = List.of(
            "caller", "analyst", "approver", "auditor", "admin", HttpTestSettings.WITHOUT_ROLE, ANONYMOUS, WRONG);
    private static final Set<String> STAFF = Set.of("analyst", "approver", "auditor", "admin");
    private static final String VERSIONS = "/api/v1/rule-sets/{type}/versions";
    private static final String UPLOAD = "POST " + VERSIONS;
    /** Who may do what (a new operation has to be entered here; a new decision is asked like the others). */
    private static final Map<String, Set<String>> RIGHTS = withDecisions(
            "",
            Set.of("caller"),
            Map.ofEntries(
                    entry("GET /api/v1/decisions", Set.of("caller", "analyst", "approver", "auditor", "admin")),
                    entry("GET /api/v1/journal/{id}", Set.of("caller", "auditor")),
                    entry("POST /api/v1/journal/{id}/replay", Set.of("auditor")),
                    entry("GET /api/v1/rule-sets", STAFF),
                    entry("GET /api/v1/rule-sets/{type}/template", STAFF),
                    entry("GET " + VERSIONS, STAFF),
                    entry("GET " + VERSIONS + "/{number}", STAFF),
                    entry("GET " + VERSIONS + "/{number}/workbook", STAFF),
                    entry("GET " + VERSIONS + "/{number}/report", STAFF),
                    entry("GET " + VERSIONS + "/{number}/diff/{other}", STAFF),
                    entry(UPLOAD, Set.of("analyst")),
                    entry("POST " + VERSIONS + "/{number}/transitions", Set.of("analyst", "approver")),
                    entry("POST /api/v1/rule-sets/{type}/suspensions", Set.of("admin"))));

    /** A try is the same operation with other rights. */
    private static final Map<String, Set<String>> TRIES =
            withDecisions("?dryRun=true", Set.of("analyst", "approver", "admin"), Map.of());

    private static Map<String, Set<String>> withDecisions(
            String query, Set<String> roles, Map<String, Set<String>> others) {
        Map<String, Set<String>> rights = new TreeMap<>(others);
        DecisionTypes.load().all().forEach(type -> rights.put("POST /api/v1/decisions/" + type.name() + query, roles));
        return rights;
    }

    /** What is open to all, and what is not there. */
    private static final Map<String, Integer> OTHER_ROUTES = Map.of(
            "/q/health", 200,
            "/q/health/live", 200,
            "/q/health/ready", 200,
            "/q/openapi", 200,
            "/q/metrics", 200,
            "/q/dev-ui", 404,
            "/q/arc/beans", 404,
            "/q/configprops", 404,
            "/unknown", 404);

    private static final String MALFORMED = "{malformed";

    @TestHTTPResource
    URL service;

    private RawHttp http;
    private String recorded;

    @BeforeEach
    void recordADecision() {
        http = new RawHttp(service);
        recorded = new HttpCases(http).decide("caller").header("location").replace("/api/v1/journal/", "");
    }

    @Test
    void everyOperationHasItsRightsWrittenHere() {
        assertThat(operations()).containsExactlyInAnyOrderElementsOf(RIGHTS.keySet());
    }

    @Test
    void everyResourceMethodIsInTheDescription() {
        Set<String> described = operations();
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("fr.dgfip.bareme");
        List<String> methods = product.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> ResourceMethod.of(method).stream())
                .map(ResourceMethod::pattern)
                .toList();

        assertThat(methods)
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(described).anyMatch(operation -> operation.matches(pattern)));
    }

    @Test
    void nobodyGetsMoreByWritingTheCallOtherwise() {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        Map<String, Set<String>> rights = new TreeMap<>(RIGHTS);
        rights.putAll(TRIES);
        for (Map.Entry<String, Set<String>> right : rights.entrySet()) {
            for (String account : ACCOUNTS) {
                for (CallVariant variant : CallVariant.all()) {
                    calls++;
                    boolean allowed = right.getValue().contains(account) || mayLook(right.getKey(), account, variant);
                    fault(right.getKey(), account, allowed, variant).ifPresent(wrong::add);
                }
            }
        }
        assertThat(calls)
                .isEqualTo(rights.size() * ACCOUNTS.size() * CallVariant.all().size());
        assertThat(wrong).isEmpty();
    }

    /** Where something is read and written at one address, HEAD is reading. */
    private static boolean mayLook(String operation, String account, CallVariant variant) {
        return variant.name().equals("HEAD")
                && RIGHTS.getOrDefault(operation.replace("POST ", "GET "), Set.of())
                        .contains(account);
    }

    @Test
    void otherRoutesAreOpenOrAbsentForEveryone() {
        for (String account : ACCOUNTS) {
            OTHER_ROUTES.forEach((path, status) -> assertThat(
                            http.call("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + credentials(account) + "\r\n")
                                    .status())
                    .as(path + " for " + account)
                    .isEqualTo(status));
        }
    }

    private Optional<String> fault(String operation, String account, boolean allowed, CallVariant variant) {
        String method = operation.split(" ")[0];
        String[] target = operation
                .split(" ")[1]
                .replace("{id}", recorded)
                .replace("{type}", "quitus")
                .replace("{number}", "1")
                .replace("{other}", "1")
                .split("\\?");
        String line = variant.line().apply(method, target[0]);
        if (target.length > 1) {
            line += (line.contains("?") ? "&" : "?") + target[1];
        }
        String head = line + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + mediaType(operation) + "\r\n"
                + credentials(account) + variant.headers();
        Answer answer = http.call(method.equals("GET") ? head + "\r\n" : RawHttp.withBody(head, MALFORMED));
        boolean plain = variant.name().equals("plain");
        boolean right = allowed
                ? !plain && answer.status() < 500 || Set.of(200, 400, 422).contains(answer.status())
                : refused(answer, account, plain);
        return right
                ? Optional.empty()
                : Optional.of(account + " " + operation + " " + variant.name() + ": " + answer.status() + " "
                        + answer.body());
    }

    private static String mediaType(String operation) {
        return operation.equals(UPLOAD) ? "application/octet-stream" : "application/json";
    }

    /** A body that was looked at would be told to be malformed. */
    private static boolean refused(Answer answer, String account, boolean plain) {
        int expected = account.equals(ANONYMOUS) || account.equals(WRONG) ? 401 : 403;
        boolean status = plain ? answer.status() == expected : answer.status() >= 400 && answer.status() < 500;
        return status && Stream.of("malformed-json", "faulty-workbook").noneMatch(answer.body()::contains);
    }

    private static String credentials(String account) {
        if (account.equals(ANONYMOUS)) {
            return "";
        }
        return account.equals(WRONG) ? RawHttp.authorization("admin", WRONG) : RawHttp.authorization(account, account);
    }

    private Set<String> operations() {
        Answer answer = http.call("GET /q/openapi?format=json HTTP/1.1\r\nHost: a\r\n\r\n");
        Map<String, Map<String, Object>> paths = JsonPath.from(answer.body()).getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(key -> Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace")
                        .contains(key))
                .forEach(verb -> operations.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }
}
