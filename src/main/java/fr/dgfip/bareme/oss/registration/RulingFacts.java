package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides the answer; checks by their codes. Legal date: that of the decision. */
public record RulingFacts(
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,
        @Term("Contrôle non satisfait") boolean unmet,
        @Term("Contrôle non renseigné") boolean unknown,
        @Term("Contrôle à apprécier") boolean toJudge,
        @Term("R01") Optional<CheckState> r01,
        @Term("R02") Optional<CheckState> r02,
        @Term("R03") Optional<CheckState> r03,
        @Term("R04") Optional<CheckState> r04,
        @Term("R05") Optional<CheckState> r05,
        @Term("R06") Optional<CheckState> r06,
        @Term("R07") Optional<CheckState> r07,
        @Term("R08") Optional<CheckState> r08,
        @Term("R09") Optional<CheckState> r09,
        @Term("R10") Optional<CheckState> r10,
        @Term("R11") Optional<CheckState> r11,
        @Term("R12") Optional<CheckState> r12,
        @Term("R13") Optional<CheckState> r13,
        @Term("R14") Optional<CheckState> r14,
        @Term("N01") Optional<CheckState> n01,
        @Term("O01") Optional<CheckState> o01,
        @Term("S01") Optional<CheckState> s01,
        @Term("T01") Optional<CheckState> t01)
        implements TableInput {

    public static RulingFacts of(RegistrationRequest request, CheckSummary checks) {
        return new RulingFacts(
                request.scheme(),
                request.role(),
                checks.any(CheckState.NOT_MET),
                checks.any(CheckState.UNKNOWN),
                checks.any(CheckState.TO_JUDGE),
                checks.state(CheckCode.R01),
                checks.state(CheckCode.R02),
                checks.state(CheckCode.R03),
                checks.state(CheckCode.R04),
                checks.state(CheckCode.R05),
                checks.state(CheckCode.R06),
                checks.state(CheckCode.R07),
                checks.state(CheckCode.R08),
                checks.state(CheckCode.R09),
                checks.state(CheckCode.R10),
                checks.state(CheckCode.R11),
                checks.state(CheckCode.R12),
                checks.state(CheckCode.R13),
                checks.state(CheckCode.R14),
                checks.state(CheckCode.N01),
                checks.state(CheckCode.O01),
                checks.state(CheckCode.S01),
                checks.state(CheckCode.T01));
    }
}
