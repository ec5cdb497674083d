package fr.dgfip.bareme.app;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service of their own for tests that empty the tables of rule sets, which the others count on. */
public final class EmptiedTables implements QuarkusTestProfile {}
