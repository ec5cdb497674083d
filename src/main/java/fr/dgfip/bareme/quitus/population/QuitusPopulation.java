package fr.dgfip.bareme.quitus.population;

/** The synthetic population: each number has its request, always the same. Safe for any thread. */
public final class QuitusPopulation {
    private final Parameters parameters = Parameters.load();

    /** @param number from 1 on; a request depends on no other */
    public PopulationCase draw(int number) {
        Draw draw = new Draw(parameters, number);
        String file = draw.pick("file");
        if (file.equals("FRAUD")) {
            GroundTruth scheme = draw.pick("fraud", GroundTruth.class);
            return new PopulationCase(
                    number, scheme, FraudFiles.draw(draw, number, scheme).build());
        }
        GroundTruth truth = GroundTruth.valueOf(file);
        Draft draft = switch (truth) {
            case INCOMPLETE -> IncompleteFiles.draw(draw, number);
            case OUT_OF_SCOPE -> OutsideFiles.draw(draw, number);
            default -> CleanFiles.settled(draw, number);
        };
        return new PopulationCase(number, truth, draft.build());
    }
}
