package fr.dgfip.bareme.oss.penalties;

import java.util.List;

/** The questions asked about where each correction is made. */
final class Corrections {
    private Corrections() {}

    static List<CorrectionFacts> of(Situation situation) {
        return situation.request().supplements().stream()
                .filter(Supplement::isCorrection)
                .map(correction -> facts(situation, correction))
                .toList();
    }

    private static CorrectionFacts facts(Situation situation, Supplement correction) {
        return new CorrectionFacts(
                correction.reference(),
                correction.date(),
                situation.correctionLimit(),
                situation.request().period().lastDay(),
                !correction.date().isAfter(situation.correctionLimit()),
                situation.isAfterFinalReturn(correction.date()),
                situation.isAssessable(correction.date()));
    }
}
