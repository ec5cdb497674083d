package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.QuitusRequest;

/**
 * A request of the population.
 *
 * @param number from 1 on
 * @param truth what it really is, which nothing in the request says
 */
public record PopulationCase(int number, GroundTruth truth, QuitusRequest request) {}
