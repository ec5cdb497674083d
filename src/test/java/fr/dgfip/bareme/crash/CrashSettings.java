package fr.dgfip.bareme.crash;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * How long the form is, by system properties; {@code mvn -Pcrash-long verify} sets those of the long one.
 *
 * @param kills of the service, and again of the database
 * @param freeze of the database
 * @param callsPerSecond while a fault strikes: fewer than the machine can answer, so that the fault is what slows them
 * @param keys each sent by many clients at once
 * @param activations of rule set versions under load
 * @param seed of the instants at which faults strike
 */
record CrashSettings(int kills, Duration freeze, int callsPerSecond, int keys, int activations, long seed) {

    static CrashSettings given() {
        CrashSettings settings = new CrashSettings(
                Integer.getInteger("crash.kills", 2),
                Duration.ofSeconds(Integer.getInteger("crash.freeze", 8)),
                Integer.getInteger("crash.calls-per-second", 150),
                Integer.getInteger("crash.keys", 100),
                Integer.getInteger("crash.activations", 12),
                Long.getLong("crash.seed", new SecureRandom().nextInt(1_000_000)));
        System.out.println(settings);
        return settings;
    }
}
