package fr.dgfip.bareme.crash;

import java.time.Duration;

/**
 * @param database from its kill to taking connections; zero when it was not killed
 * @param service from the end of the fault, or from the kill of a service, to deciding again without a restart
 */
record Recovery(Duration database, Duration service) {

    static Recovery of(Duration service) {
        return new Recovery(Duration.ZERO, service);
    }
}
