package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Population;
import fr.dgfip.bareme.quitus.Circuit;
import java.util.Map;

/** The synthetic population: each number has its request, always the same. Safe for any thread. */
public final class QuitusPopulation implements Population {
    private static final Map<Circuit, String> HEADINGS = Map.of(
            Circuit.AUTOMATIC, "circuit automatique",
            Circuit.MANUAL, "circuit manuel",
            Circuit.NONE, "aucun circuit");
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

    @Override
    public String type() {
        return "quitus";
    }

    @Override
    public String key() {
        return "population-" + parameters.whole("seed");
    }

    @Override
    public byte[] request(int number) {
        return CanonicalJson.bytes(draw(number).request());
    }

    @Override
    public String heading(Map<?, ?> outcome) {
        return HEADINGS.get(Circuit.valueOf(outcome.get("circuit").toString()));
    }
}
