package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotesViewModelTest {
    private final Parts parts = Parts.onTestTrajectory();
    private final QuotesViewModel model = parts.model().quotes();

    @BeforeEach
    void lookAtTheQuote() {
        model.selected().select(id("quote.1"));
    }

    @Test
    void anotherTextHasToBeReleasedAgain() {
        model.text().set("Ouders weten het vaak niet.");

        assertThat(release()).isEqualTo(ReleaseStatus.NOT_ASKED);
        model.release(ReleaseStatus.ASKED);
        model.release(ReleaseStatus.RELEASED);
        assertThat(release()).isEqualTo(ReleaseStatus.RELEASED);
    }

    @Test
    void withoutConsentAQuoteCanOnlyBeRefused() {
        model.release(ReleaseStatus.REFUSED);
        var respondent =
                parts.workspace().project().find(RESPONDENT, id("respondent.1")).orElseThrow();
        parts.workspace()
                .edit("", project -> project.put(RESPONDENT, respondent.withConsent(new Consent(true, false, false))));

        model.release(ReleaseStatus.RELEASED);

        assertThat(release()).isEqualTo(ReleaseStatus.REFUSED);
        assertThat(model.obstacle())
                .hasValueSatisfying(reason -> assertThat(reason).contains("R01"));
    }

    @Test
    void aNumberLikeACitizenNumberKeepsAQuoteFromRelease() {
        model.text().set("Het gaat om 123456782 en mevrouw Jansen.");

        model.release(ReleaseStatus.RELEASED);

        assertThat(release()).isEqualTo(ReleaseStatus.NOT_ASKED);
        assertThat(model.warnings())
                .extracting(QuotesViewModel.Warning::blocking)
                .containsExactly(true, false);
    }

    @Test
    void aNameInTheTextWarnsButAPersonDecides() {
        model.text().set("Mevrouw Jansen zei het al.");

        assertThat(model.warnings()).extracting(QuotesViewModel.Warning::name).containsExactly("naam");
        model.release(ReleaseStatus.RELEASED);
        assertThat(release()).isEqualTo(ReleaseStatus.RELEASED);
    }

    @Test
    void quotesAreFoundByTextRoleAndStatus() {
        model.query().set("pedagogisch");
        assertThat(model.shown()).hasSize(1);
        model.query().set("bestaat niet");
        assertThat(model.shown()).isEmpty();
        model.query().set("");
        model.only().set(Optional.of(Standing.REFUSED));
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void aRemovedQuoteIsGoneAndItsFindingStays() {
        model.remove();

        assertThat(model.shown()).isEmpty();
        assertThat(parts.workspace().undo()).contains("Citaat verwijderen");
        assertThat(model.shown()).hasSize(1);
    }

    private ReleaseStatus release() {
        return model.selected().current().orElseThrow().release();
    }
}
