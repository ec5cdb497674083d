package fr.dgfip.bareme.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The persons behind accounts. A person may have several accounts; what two persons must do is not for two accounts of one.
 */
@Singleton
public class Persons {
    private final Accounts accounts;

    Persons(Accounts accounts) {
        this.accounts = accounts;
    }

    /** How accounts map to persons. */
    @ConfigMapping(prefix = "bareme.persons")
    interface Accounts {
        /** Claim of the identity provider's token that holds the matricule. */
        @WithName("claim")
        @WithDefault("matricule")
        String claim();

        /** Matricules by account, for accounts without a token. */
        @WithName("accounts")
        Map<String, String> byName();
    }

    /** The matricule of the person who calls; empty when nobody said which. */
    public Optional<String> of(SecurityIdentity identity) {
        Optional<String> matricule = identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(accounts.claim())).map(Object::toString)
                : Optional.ofNullable(
                        accounts.byName().get(identity.getPrincipal().getName()));
        return matricule.map(String::strip).filter(text -> !text.isEmpty());
    }
}
