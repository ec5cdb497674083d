package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.ApplicantType;

/** Plants the schemes F1 to F12 in what would otherwise be an honest file, oddities included. */
final class FraudFiles {
    private FraudFiles() {}

    static Draft draw(Draw draw, int number, GroundTruth scheme) {
        ApplicantType type = draw.pick("fraudster." + scheme, ApplicantType.class);
        Draft draft = CleanFiles.draw(draw, number, type, deal(draw, scheme, type));
        switch (scheme) {
            case F1 -> MarginSchemes.marginAbuse(draw, draft);
            case F2 -> MarginSchemes.triangulation(draw, draft);
            case F3 -> CompanySchemes.missingTrader(draw, draft);
            case F4 -> NewnessSchemes.newSoldAsUsed(draw, draft);
            case F5 -> NewnessSchemes.falseUsed(draw, draft);
            case F6 -> NewnessSchemes.datedPapers(draw, draft);
            case F7 -> CompanySchemes.falseAgent(draw, draft);
            case F8 -> CompanySchemes.vanishing(draw, draft);
            case F9 -> VehicleSchemes.odometer(draw, draft);
            case F10 -> VehicleSchemes.undervaluation(draw, draft);
            case F11 -> FalseDocuments.forge(draw, draft);
            case F12 -> MarginSchemes.unreadForeignDocument(draw, draft);
            default -> throw new IllegalArgumentException(scheme + " is no scheme");
        }
        Papers.settle(draw, draft);
        if (scheme == GroundTruth.F11) {
            FalseDocuments.withhold(draft);
        }
        return draft;
    }

    private static Deal deal(Draw draw, GroundTruth scheme, ApplicantType type) {
        boolean dealer = type == ApplicantType.ASSUJETTI_REVENDEUR;
        return switch (scheme) {
            case F3 -> draw.chance("F3.upstream") ? Deal.USED_MARGIN : Deal.USED_EXEMPT;
            case F8 -> dealer ? Deal.USED_EXEMPT : Deal.USED_MARGIN;
            case F9, F10 -> dealer || draw.between(0, 1) == 1 ? Deal.USED_MARGIN : Deal.USED_FROM_PERSON;
            default -> Deal.USED_MARGIN;
        };
    }
}
