package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.DeclaredRegime;
import fr.dgfip.bareme.quitus.HolderDocument;
import fr.dgfip.bareme.quitus.HolderSale;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.SubmittedDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents a file owes, keyed on who applies (CE, 6 avril 2018, n° 403401), and those it joins beside them. */
final class Documents {
    private static final String PROOF_OF_ADDRESS = "D04";
    /** At most so many days old: less than six months. */
    private static final int RECENT_DAYS = 170;

    private Documents() {}

    static void join(Draw draw, Draft draft) {
        draft.documents = new ArrayList<>();
        owed(draft).forEach(code -> draft.documents.add(document(draw, draft, code)));
        if (draft.payment.isPresent()) {
            draft.documents.add(document(draw, draft, "D12"));
        }
        if (draw.between(0, 1) == 1) {
            draft.documents.add(document(draw, draft, "D14"));
        }
    }

    private static SubmittedDocument document(Draw draw, Draft draft, String code) {
        Optional<LocalDate> issued = code.equals(PROOF_OF_ADDRESS)
                ? Optional.of(draft.filed.minusDays(draw.between(2, RECENT_DAYS)))
                : Optional.empty();
        return new SubmittedDocument(code, true, issued);
    }

    static List<String> owed(Draft draft) {
        List<String> codes = new ArrayList<>();
        boolean acquisition = draft.deal != Deal.NO_ACQUISITION;
        codes.add(draft.isProfessional() ? "D02" : "D01");
        if (draft.mandate
                .filter(mandate -> mandate.principalType() == ApplicantType.PARTICULIER)
                .isPresent()) {
            codes.add("D01");
        }
        codes.add("D03");
        codes.add(PROOF_OF_ADDRESS);
        codes.add(acquisition ? "D05" : "D15");
        if (draft.holder.isPresent() || draft.vehicle.firstUse.isPresent()) {
            codes.add("D06");
        }
        if (draft.owesProof() && claimsMargin(draft)) {
            codes.addAll(proofsOfMargin(draft));
        }
        if (draft.mandate.isPresent()) {
            codes.add("D11");
        }
        if (draft.regime == DeclaredRegime.AIC_DEJA_DECLAREE) {
            codes.add("D13");
        }
        return codes;
    }

    private static boolean claimsMargin(Draft draft) {
        boolean declaresNothing = draft.regime == DeclaredRegime.OCCASION_SANS_TVA && !draft.isAgent();
        return draft.regime == DeclaredRegime.NON_TAXABLE_MARGE
                || declaresNothing
                || draft.sale
                        .filter(sale -> sale.mentions.contains(InvoiceMention.MARGE))
                        .isPresent();
    }

    /** The holder's paper, and its translation, unless the vehicle was bought from the holder (annexe II art. 242 quaterdecies). */
    private static List<String> proofsOfMargin(Draft draft) {
        List<String> codes = new ArrayList<>(List.of("D07"));
        if (draft.chain.size() > (draft.isAgent() ? 1 : 0)) {
            codes.add("D08");
            if (draft.holderSale.filter(Documents::needsTranslation).isPresent()) {
                codes.add("D09");
            }
        }
        return codes;
    }

    private static boolean needsTranslation(HolderSale sale) {
        return sale.document() == HolderDocument.ATTESTATION && !sale.language().equals("fr");
    }

    /** Takes a document away, or puts another in its place. */
    static void replace(Draft draft, String code, Optional<SubmittedDocument> by) {
        draft.documents.removeIf(document -> document.code().equals(code));
        by.ifPresent(draft.documents::add);
    }
}
