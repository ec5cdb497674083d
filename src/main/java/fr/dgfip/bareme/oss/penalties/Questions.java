package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the tables are asked before anything is computed. */
public final class Questions {
    /** The points whose other reading changes what is asked. */
    private static final List<OpenPoint> VARIANTS = List.of(
            OpenPoint.WEEKEND_SHIFT,
            OpenPoint.BASE_1728,
            OpenPoint.BASE_1731,
            OpenPoint.CUMUL,
            OpenPoint.GOOD_FAITH,
            OpenPoint.L62_WITHOUT_AUDIT);

    private Questions() {}

    public static List<TableInput> of(PenaltyRequest request, Settings settings) {
        Situation situation = Situation.of(request, settings);
        List<TableInput> questions = new ArrayList<>();
        questions.add(SchemeFacts.of(request));
        questions.addAll(Corrections.of(situation));
        questions.addAll(Articles.of(situation, Optional.empty()));
        questions.addAll(Reductions.of(situation, Optional.empty()));
        for (OpenPoint point : VARIANTS) {
            Situation other = situation.otherwise(point);
            if (isAnother(situation, other)) {
                questions.addAll(Articles.of(other, Optional.of(point)));
                questions.addAll(Reductions.of(other, Optional.of(point)));
            }
        }
        return List.copyOf(questions);
    }

    private static boolean isAnother(Situation situation, Situation other) {
        return !Articles.of(situation, Optional.empty()).equals(Articles.of(other, Optional.empty()))
                || !Reductions.of(situation, Optional.empty()).equals(Reductions.of(other, Optional.empty()));
    }
}
