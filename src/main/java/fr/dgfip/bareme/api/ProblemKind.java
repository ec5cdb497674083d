package fr.dgfip.bareme.api;

/** What can be wrong with a call. Codes are stable: callers may branch on them. */
public enum ProblemKind {
    INVALID_REQUEST(400, "invalid-request", "Demande invalide"),
    NEEDS_REASON(400, "needs-reason", "Motif à donner"),
    UNAUTHENTICATED(401, "unauthenticated", "Identification nécessaire"),
    FORBIDDEN(403, "forbidden", "Droits insuffisants"),
    NO_PERSON(403, "no-person", "Compte sans matricule"),
    OWN_WORK(403, "own-work", "Son propre travail"),
    NEVER_APPROVED(403, "never-approved", "Contenu jamais approuvé"),
    NOT_FOUND(404, "not-found", "Rien à cette adresse"),
    UNKNOWN_TYPE(404, "unknown-decision-type", "Décision inconnue"),
    UNKNOWN_VERSION(404, "unknown-version", "Version inconnue"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Méthode refusée"),
    NOT_ACCEPTABLE(406, "not-acceptable", "Format de réponse inconnu"),
    TOO_SLOW(408, "too-slow", "Demande trop lente"),
    WRONG_STATE(409, "wrong-state", "Passage impossible dans cet état"),
    OVERTAKEN(409, "overtaken", "Version dépassée par une autre"),
    CASES_FAIL(409, "cases-fail", "Cas de test en écart"),
    OUTDATED_CONTENT(409, "outdated-content", "Contenu que le service ne sait plus lire"),
    IN_FORCE(409, "in-force", "Version déjà applicable"),
    OTHER_CONTENT(412, "other-content", "Autre contenu que celui qui a été vu"),
    TOO_LARGE(413, "too-large", "Demande trop longue"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Format de demande inconnu"),
    FAULTY_WORKBOOK(422, "faulty-workbook", "Classeur à corriger"),
    NO_VERSION(422, "no-version", "Aucun barème en vigueur"),
    UNDECIDED(422, "undecided", "Pas de décision"),
    KEY_REUSED(422, "idempotency-key-reused", "Clé d'idempotence déjà employée"),
    INTERNAL(500, "internal", "Erreur interne"),
    UNAVAILABLE(503, "unavailable", "Service momentanément indisponible"),
    OTHER(0, "http", "Appel refusé");

    private final int status;
    private final String code;
    private final String title;

    ProblemKind(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** French title, the same for every occurrence. */
    public String title() {
        return title;
    }
}
