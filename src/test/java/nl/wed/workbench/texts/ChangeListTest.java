package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.testing.VotesOpen;
import org.junit.jupiter.api.Test;

class ChangeListTest {
    private static final Texts TEXTS = Texts.load();
    private static final Project BEFORE = TestTrajectory.project();

    @Test
    void aBallotIsToldWhenTheVoteIsClosed() {
        assertThat(told(BEFORE, changed(BEFORE))).contains("ernst", "→ 1").doesNotContain("Stemkaarten");
    }

    @Test
    void whatBallotsSayIsHiddenWhileTheVoteIsOpenInEitherState() {
        var open = VotesOpen.in(BEFORE);

        assertThat(told(open, changed(open)))
                .contains("Stemkaarten zijn gewijzigd")
                .doesNotContain("→ 1", "ernst");
        assertThat(told(open, changed(BEFORE))).doesNotContain("→ 1");
        assertThat(told(open, open)).isEmpty();
    }

    private static Project changed(Project project) {
        var vote = project.all(CauseRecords.VOTE).getFirst();
        return project.put(CauseRecords.VOTE, vote.withSeverity(1));
    }

    private static String told(Project before, Project after) {
        return String.join("\n", ChangeList.between(TEXTS, before, after).lines(TEXTS));
    }
}
