package nl.wed.workbench.report.chapters;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.testing.VotesOpen;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void theDocumentSaysHowManyVotedOnBothAxes() {
        assertThat(votes(vote(1, 4, 3))).contains("Over elke oorzaak stemde 1 deelnemer volledig.");
        assertThat(votes(vote(1, 4, 3), vote(2, 5, 5))).contains("Over elke oorzaak stemden 2 deelnemers volledig.");
    }

    @Test
    void aHalfBallotIsToldBesideTheWholeOnesAndOnlyWhereThereIsOne() {
        assertThat(votes(vote(1, 4, 3), vote(2, 5, null))).contains("Oorzaak 1 4,5 3,0 13,5 1 + 1 half ja");
        assertThat(votes(vote(1, 4, 3), vote(2, 5, 3))).contains("Oorzaak 1 4,5 3,0 13,5 2 ja");
    }

    @Test
    void whenEverybodyVotedOnOneAxisOnlyNobodyIsSaidToHaveVotedOnBoth() {
        assertThat(votes(vote(1, 4, null), vote(2, null, 3))).contains("Over elke oorzaak stemde niemand volledig.");
    }

    @Test
    void nothingOfAVoteIsToldBeforeItIsClosed() {
        String open = printed(VotesOpen.in(TestTrajectory.project()));

        assertThat(open)
                .contains("De stemming over de oorzaken is nog niet gesloten.")
                .doesNotContain("volledig.", "Uitslag van de stemming");
        assertThat(printed(TestTrajectory.project())).doesNotContain("nog niet gesloten");
    }

    private static String votes(Vote... votes) {
        return printed(TestTrajectory.project().with(CauseRecords.VOTE, Table.of(List.of(votes))));
    }

    private static String printed(Project project) {
        var facts = Facts.of(
                project, TestTrajectory.observations(), Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1));
        var page = new Page();
        new Analysis().write(facts, page);
        return PlainText.of(page.blocks());
    }

    private static Vote vote(int participant, @Nullable Integer severity, @Nullable Integer influence) {
        return new Vote(id("vote." + participant), id("cause.1"), participant, severity, influence);
    }
}
