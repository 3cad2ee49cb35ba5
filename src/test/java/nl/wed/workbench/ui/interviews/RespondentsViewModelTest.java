package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Respondent;
import org.junit.jupiter.api.Test;

class RespondentsViewModelTest {
    private final List<ErasureProof> proofs = new ArrayList<>();
    private final Parts parts = Parts.onTestTrajectory();
    private final RespondentsViewModel model = parts.model().respondents();

    @Test
    void aNewRespondentIsNumberedAndSavedInOneEdit() {
        var draft = model.newDraft();
        draft.group().set("P03");
        draft.role().set(" Directeur ");
        draft.layer().set("management");
        draft.phases().set(List.of(AgePhase.F3));
        draft.quotes().set(true);

        model.save(draft);

        var saved = model.selected().current().orElseThrow();
        assertThat(saved.pseudonym()).isEqualTo("R03");
        assertThat(saved.role()).isEqualTo("Directeur");
        assertThat(saved.consent()).isEqualTo(new Consent(false, false, true));
        assertThat(parts.workspace().undo()).contains("Respondent R03 toevoegen");
        assertThat(model.all()).hasSize(2);
    }

    @Test
    void aDraftChangesNothingUntilItIsSaved() {
        var before = model.all().getFirst();
        model.draft(before).role().set("iemand anders");

        assertThat(model.all().getFirst()).isSameAs(before);
    }

    @Test
    void aCellShowsOnlyItsRespondentsAndFillsTheNextDraft() {
        model.filter().set(Optional.of(new RespondentsViewModel.Spot("P02", AgePhase.F1)));

        assertThat(model.shown()).extracting(Respondent::pseudonym).containsExactly("R01");
        assertThat(model.newDraft().group().get()).isEqualTo("P02");
        assertThat(model.newDraft().phases().get()).containsExactly(AgePhase.F1);
    }

    @Test
    void rolesAreSuggestedFromTheCatalogue() {
        assertThat(model.roles("P03")).extracting(role -> role.name()).contains("Intern begeleider");
        assertThat(model.roles("onbekend")).isEmpty();
    }

    @Test
    void rulesSayWhetherTheyAreMet() {
        assertThat(model.rules().get())
                .filteredOn(note ->
                        note.rule().code().equals("CR1") || note.rule().code().equals("CR3"))
                .allMatch(note -> note.standing() == RuleNote.Standing.OPEN);
        assertThat(model.rules().get())
                .filteredOn(note -> note.rule().code().equals("CR2"))
                .allMatch(note -> note.standing() == RuleNote.Standing.MET);
    }

    @Test
    void erasingTakesReportKeyAndUndoAwayAndGivesAProof() {
        parts.model().key().of(id("respondent.1"));
        parts.model().key().name().set("Verzonnen Persoon");
        parts.model().key().save(() -> {});
        var respondent =
                parts.workspace().project().find(RESPONDENT, id("respondent.1")).orElseThrow();
        parts.workspace().edit("Iets", project -> project.put(RESPONDENT, respondent.withRole("Verzonnen Persoon")));

        model.erase(respondent, false, proofs::add, failure -> fail(failure));

        assertThat(parts.workspace().project().find(RESPONDENT, id("respondent.1")))
                .isEmpty();
        assertThat(parts.workspace().project().find(REPORT, id("report.1"))).isEmpty();
        assertThat(parts.workspace().respondentKeys().all()).isEmpty();
        assertThat(parts.workspace().undoLabel()).isEmpty();
        assertThat(proofs).hasSize(1);
        assertThat(model.proofs()).isEqualTo(proofs);
    }

    @Test
    void theKeyIsHiddenStoredBesideTheProjectAndSaidToBeSaved() {
        var key = parts.model().key();
        var before = parts.workspace().project();
        key.of(id("respondent.2"));
        key.visible().set(true);
        key.name().set("Verzonnen Persoon");

        key.save(() -> {});

        assertThat(key.state().get()).isEqualTo("Opgeslagen op deze laptop.");
        assertThat(parts.workspace().project()).isSameAs(before);
        key.of(id("respondent.1"));
        assertThat(key.visible().get()).isFalse();
        assertThat(key.name().get()).isEmpty();
        key.of(id("respondent.2"));
        key.visible().set(true);
        assertThat(key.name().get()).isEqualTo("Verzonnen Persoon");
    }

    @Test
    void theGuideShowsTheModuleOfTheRespondent() {
        var guide = parts.model().guide();
        int all = guide.modules().size();
        guide.respondent().set(Optional.of(model.all().getFirst()));

        assertThat(guide.modules()).extracting(module -> module.code()).containsExactly("MVVE");
        assertThat(all).isGreaterThan(1);
        assertThat(guide.sections().getLast().to()).isEqualTo(guide.guide().totalMinutes());
    }
}
