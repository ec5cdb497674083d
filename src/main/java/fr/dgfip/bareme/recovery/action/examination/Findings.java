package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.Deadline;
import fr.dgfip.bareme.recovery.action.fact.DocumentNeeded;
import fr.dgfip.bareme.recovery.action.fact.GateFact;
import fr.dgfip.bareme.recovery.action.fact.PoleResult;
import fr.dgfip.bareme.recovery.action.fact.RiskPoints;
import java.util.List;

/**
 * What stands beside the ranking when the advice is drawn; every list in any order.
 *
 * @param pole one when its table answered, else none
 */
public record Findings(
        List<GateFact> gates,
        List<Deadline> deadlines,
        List<RiskPoints> risks,
        List<PoleResult> pole,
        List<PoleHeld> held,
        List<DocumentNeeded> documents) {}
