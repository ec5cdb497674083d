package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;

/**
 * A sum that goes back.
 *
 * @param state the State of consumption it was meant for, or that of identification
 */
public record Part(PartNature nature, MemberState state, Euros amount) {}
