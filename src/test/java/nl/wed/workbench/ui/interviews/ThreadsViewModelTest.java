package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wed.workbench.domain.interviews.Respondent;
import org.junit.jupiter.api.Test;

class ThreadsViewModelTest {
    private final Parts parts = Parts.onTestTrajectory();
    private final ThreadsViewModel model = parts.model().threads();

    @Test
    void behindACountStandTheFindingsAndWhoDidNotMentionIt() {
        model.open(id("code.2"), Optional.empty());

        var behind = model.behind().orElseThrow();
        assertThat(behind.mentions()).hasSize(1);
        assertThat(behind.mentions().getFirst().quote()).isPresent();
        assertThat(behind.silent()).extracting(Respondent::pseudonym).containsExactly("R02");
    }

    @Test
    void oneGroupHasOnlyItsOwn() {
        model.open(id("code.1"), Optional.of("P01"));

        var behind = model.behind().orElseThrow();
        assertThat(behind.mentions())
                .extracting(one -> one.respondent().pseudonym())
                .containsExactly("R02");
        assertThat(behind.silent()).isEmpty();
    }

    @Test
    void theTextOfAThemeIsMadeChangedAndRemovedByTyping() {
        model.open(id("code.1"), Optional.empty());
        assertThat(model.text().get()).isEmpty();

        model.text().set("De voorschool");
        model.text().set("De voorschool is weinig bekend.");
        assertThat(parts.workspace().project().all(COMMON_THREAD)).hasSize(2);
        model.leave();
        model.text().set("");
        assertThat(parts.workspace().project().all(COMMON_THREAD)).hasSize(1);
        parts.workspace().undo();
        assertThat(model.text().get()).isEqualTo("De voorschool is weinig bekend.");
        parts.workspace().undo();
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void themesThatNobodyMentionsAreShownOnDemand() {
        parts.model().codeBook().add("Nooit genoemd", null);

        assertThat(model.rows()).hasSize(2);
        model.allThemes().set(true);
        assertThat(model.rows()).hasSize(3);
    }
}
