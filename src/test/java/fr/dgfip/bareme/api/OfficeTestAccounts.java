package fr.dgfip.bareme.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accounts beside those of the demo, whose name is their password: a second colleague, a second account, nobody known. */
public final class OfficeTestAccounts implements QuarkusTestResourceLifecycleManager {
    static final String COLLEAGUE = "approver2";
    /** The analyst's own, with the other role. */
    static final String SECOND_ACCOUNT = "analystasapprover";

    /** Another person who drafts. */
    static final String SECOND_ANALYST = "analyst2";

    static final String WITHOUT_PERSON = "approverwithoutperson";
    private static final String ACCOUNTS = "quarkus.security.users.embedded.";
    private static final String PERSONS = "bareme.persons.accounts.";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        List.of(COLLEAGUE, SECOND_ACCOUNT, WITHOUT_PERSON).forEach(name -> {
            settings.put(ACCOUNTS + "users." + name, name);
            settings.put(ACCOUNTS + "roles." + name, "approver");
        });
        settings.put(ACCOUNTS + "users." + SECOND_ANALYST, SECOND_ANALYST);
        settings.put(ACCOUNTS + "roles." + SECOND_ANALYST, "analyst");
        settings.put(PERSONS + SECOND_ANALYST, "M0010");
        settings.put(PERSONS + COLLEAGUE, "M0009");
        settings.put(PERSONS + SECOND_ACCOUNT, "M0001");
        return settings;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
