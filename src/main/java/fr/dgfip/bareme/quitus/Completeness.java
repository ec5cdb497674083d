package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.time.LocalDate;
import java.util.List;

/**
 * The file against the documents required of it.
 *
 * @param required codes of the required documents, sorted
 * @param missing those not submitted, unreadable or too old, in the order of the table
 * @param state what the file is, completion requests already made included
 */
public record Completeness(List<String> required, List<MissingDocument> missing, FileState state) {
    public Completeness {
        required = List.copyOf(required);
        missing = List.copyOf(missing);
    }

    /** @param requirements in any order */
    public static Completeness of(QuitusRequest request, List<DocumentRequirement> requirements) {
        List<DocumentRequirement> sorted =
                requirements.stream().sorted(RowOutcome.byRow()).toList();
        List<MissingDocument> missing = sorted.stream()
                .filter(requirement -> !isHeld(request, requirement))
                .map(MissingDocument::new)
                .toList();
        return new Completeness(
                sorted.stream()
                        .map(DocumentRequirement::code)
                        .distinct()
                        .sorted()
                        .toList(),
                missing,
                state(request, missing));
    }

    private static boolean isHeld(QuitusRequest request, DocumentRequirement requirement) {
        return request.documents().stream()
                .filter(document -> document.code().equals(requirement.code()) && document.readable())
                .anyMatch(document -> isRecent(request.filingDate(), document, requirement));
    }

    private static boolean isRecent(LocalDate filed, SubmittedDocument document, DocumentRequirement requirement) {
        return requirement.maximumAgeMonths().isEmpty()
                || document.issueDate()
                        .filter(issued -> !issued.isAfter(filed))
                        .filter(issued -> issued.plusMonths(
                                        requirement.maximumAgeMonths().get())
                                .isAfter(filed))
                        .isPresent();
    }

    private static FileState state(QuitusRequest request, List<MissingDocument> missing) {
        if (missing.isEmpty()) {
            return FileState.COMPLET;
        }
        if (request.completionRequests() > 0) {
            return FileState.INCOMPLET_APRES_RELANCE;
        }
        boolean unreadable = missing.stream()
                .map(document -> document.requirement().code())
                .anyMatch(code -> request.documents().stream()
                        .anyMatch(document -> document.code().equals(code) && !document.readable()));
        return unreadable ? FileState.ILLISIBLE : FileState.INCOMPLET;
    }

    public List<String> missingCodes() {
        return missing.stream()
                .map(document -> document.requirement().code())
                .distinct()
                .toList();
    }

    boolean marginProofMissing() {
        return missing.stream().anyMatch(document -> document.requirement().marginProof());
    }
}
