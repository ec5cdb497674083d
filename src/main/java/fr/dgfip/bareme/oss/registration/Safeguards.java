package fr.dgfip.bareme.oss.registration;

/**
 * What the law demands of an acceptance, read from the request and not from the tables of checks.
 *
 * @param franceCompetent whether France may be the Member State of identification
 * @param intermediaryLacking whether the law wants an intermediary that the request does not name
 * @param severalIntermediaries whether it names more than one
 * @param startUnlawful whether the table gave a start of use that its own facts exclude
 */
public record Safeguards(
        boolean franceCompetent, boolean intermediaryLacking, boolean severalIntermediaries, boolean startUnlawful) {
    public static Safeguards of(RegistrationRequest request, Situation situation, StartResult start) {
        return new Safeguards(
                situation.isFranceCompetent(request),
                situation.isIntermediaryLacking(request),
                request.intermediaries().size() > 1,
                start.isUnlawful());
    }
}
