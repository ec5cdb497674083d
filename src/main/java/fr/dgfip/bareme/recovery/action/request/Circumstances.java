package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What else the service knows. What is left out is not known. */
public record Circumstances(
        @Term("Dossier stratégique") Optional<Boolean> strategic,
        @Term("Procès-verbal de flagrance") Optional<Boolean> flagrance,
        @Term("TVA menacée avant sa déclaration") Optional<Boolean> undeclaredVat,

        @Term(
                value = "Cessation des paiements établie",
                description = "Dettes exigibles supérieures à l’actif disponible")
        Optional<Boolean> paymentsCeased,

        @Term("Manœuvres ou manquements de l'entrepreneur individuel")
        Optional<Boolean> patrimonyFraud,

        @Term("Conjoint tenu de la dette") Optional<Boolean> spouseJointlyTaxed) {}
