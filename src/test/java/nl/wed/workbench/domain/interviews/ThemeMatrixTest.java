package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ThemeMatrixTest {
    private final ThemeMatrix matrix = ThemeMatrix.of(TestTrajectory.project());

    @Test
    void aThemeCountsRespondentsAndIncludesWhatStandsBelowIt() {
        var voorschool = matrix.rows().getFirst();

        assertThat(voorschool.total().mentioned())
                .extracting(Respondent::pseudonym)
                .containsExactly("R01", "R02");
        assertThat(matrix.rows().get(1).total().mentioned())
                .extracting(Respondent::pseudonym)
                .containsExactly("R01");
    }

    @Test
    void whoWasNotInterviewedIsNotAmongTheSilent() {
        var project = TestTrajectory.project();
        var planned = project.find(InterviewRecords.RESPONDENT, id("respondent.1"))
                .map(one -> Changed.with(Changed.with(one, "id", id("planned")), "group", "P09"))
                .orElseThrow();
        var with = ThemeMatrix.of(project.put(InterviewRecords.RESPONDENT, planned));

        assertThat(with.size()).isEqualTo(matrix.size());
        assertThat(with.groups()).isEqualTo(matrix.groups());
        assertThat(with.rows()).isEqualTo(matrix.rows());
    }

    @Test
    void whoDidNotMentionItIsNamed() {
        var reach = matrix.rows().get(1);

        assertThat(reach.total().silent()).extracting(Respondent::pseudonym).containsExactly("R02");
        assertThat(reach.cells().keySet()).containsExactly("P01", "P02");
        assertThat(reach.cells().get("P01"))
                .isNotNull()
                .returns(0, cell -> cell.mentioned().size());
    }

    @Test
    void twoFindingsOfOnePersonCountOnce() {
        var project = TestTrajectory.project();
        var again = project.find(InterviewRecords.FINDING, id("finding.1"))
                .orElseThrow()
                .withMemo("nog eens");
        var copy = new Finding(id("extra"), again.report(), 1, 2, "x", again.codes(), null, false, false, "");
        var twice = ThemeMatrix.of(project.put(InterviewRecords.FINDING, copy));

        assertThat(twice.rows().get(1).total().mentioned()).hasSize(1);
        assertThat(twice.findings(id("code.2"), Set.of("P02"))).hasSize(2);
        assertThat(twice.findings(id("code.2"), Set.of("P01"))).isEmpty();
    }

    @Test
    void theCodeBookIsATreeAndGivesTheNextCode() {
        var book = CodeBook.of(TestTrajectory.project());

        assertThat(book.entries()).extracting(CodeBook.Entry::depth).containsExactly(0, 1);
        assertThat(book.freeCode(id("code.1"))).isEqualTo("VS.2");
        assertThat(book.freeCode(null)).isEqualTo("T1");
        assertThat(book.theme(id("code.2"))).isZero();
    }

    @Test
    void codesInARingAreNoEndlessLoop() {
        var one = new Code(id("a"), "A", "a", id("b"), null, List.of());
        var two = new Code(id("b"), "B", "b", id("a"), null, List.of());
        var project = TestTrajectory.project().putAll(InterviewRecords.CODE, List.of(one, two));

        assertThat(CodeBook.of(project).root(id("a"))).isPresent();
    }
}
