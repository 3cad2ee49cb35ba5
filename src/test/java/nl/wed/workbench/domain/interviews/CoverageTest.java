package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.interviews.Coverage.Standing.HELD;
import static nl.wed.workbench.domain.interviews.Coverage.Standing.MISSING;
import static nl.wed.workbench.domain.interviews.Coverage.Standing.NOT_NEEDED;
import static nl.wed.workbench.domain.interviews.Coverage.Standing.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final List<Coverage.Group> GROUPS =
            List.of(new Coverage.Group("P01", List.of(AgePhase.FX)), new Coverage.Group("P02", List.of(AgePhase.F1)));

    @Test
    void aGroupOfAllPhasesIsNeededInEachAndFxIsNoColumn() {
        var coverage = Coverage.of(GROUPS, List.of(AgePhase.F0, AgePhase.F1, AgePhase.FX), List.of());

        assertThat(coverage.phases()).containsExactly(AgePhase.F0, AgePhase.F1);
        assertThat(standings(coverage)).containsExactly(MISSING, MISSING, NOT_NEEDED, MISSING);
        assertThat(coverage.missing()).hasSize(3);
    }

    @Test
    void heldWinsOverPlannedAndDeclinedCoversNothing() {
        var coverage = Coverage.of(
                GROUPS,
                List.of(AgePhase.F0, AgePhase.F1),
                List.of(
                        respondent("P01", AgePhase.FX, InterviewStatus.PLANNED),
                        respondent("P01", AgePhase.F1, InterviewStatus.HELD),
                        respondent("P02", AgePhase.F1, InterviewStatus.DECLINED)));

        assertThat(standings(coverage)).containsExactly(PLANNED, HELD, NOT_NEEDED, MISSING);
        assertThat(coverage.rows().getFirst().cells().get(1).count()).isEqualTo(2);
    }

    @Test
    void pseudonymsGoOnAfterTheHighest() {
        assertThat(Respondent.nextPseudonym(List.of())).isEqualTo("R01");
        assertThat(Respondent.nextPseudonym(List.of(named("R09"), named("Rode draad"), named("R03"))))
                .isEqualTo("R10");
    }

    private static List<Coverage.Standing> standings(Coverage coverage) {
        return coverage.cells().map(Coverage.Cell::standing).toList();
    }

    private static Respondent named(String pseudonym) {
        return new Respondent(
                UUID.randomUUID(),
                pseudonym,
                "P01",
                "",
                "",
                List.of(),
                new Consent(true, false, false),
                InterviewStatus.HELD,
                null,
                null,
                false,
                false);
    }

    private static Respondent respondent(String group, AgePhase phase, InterviewStatus status) {
        return named("R01").described(group, "", "", List.of(phase)).withStatus(status, null);
    }
}
