package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RevisionMarkTest {
    private static final UUID OLDER = UUID.randomUUID();
    private static final UUID NEWER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void aMarkIsBetweenItsTwoEditionsAndNoOther() {
        var mark = mark(UUID.randomUUID(), OLDER, NEWER);

        assertThat(mark.isBetween(OLDER)).isTrue();
        assertThat(mark.isBetween(NEWER)).isTrue();
        assertThat(mark.isBetween(UUID.randomUUID())).isFalse();
    }

    @Test
    void oneDataSetReadInAnotherWayIsARereading() {
        assertThat(mark(UUID.randomUUID(), OLDER, OLDER).isRereading()).isTrue();
        assertThat(mark(UUID.randomUUID(), OLDER, NEWER).isRereading()).isFalse();
    }

    @Test
    void aMarkIsOpenUntilSomebodyHasLooked() {
        UUID indicator = UUID.randomUUID();
        UUID seen = UUID.randomUUID();
        var open = mark(indicator, OLDER, NEWER);
        Project project = TestTrajectory.project();
        int before = RevisionMark.openIn(project).size();
        project = project.put(FigureRecords.REVISION_MARK, open)
                .put(FigureRecords.REVISION_MARK, mark(seen, OLDER, NEWER).settledOn(DAY));

        assertThat(RevisionMark.openIn(project))
                .hasSize(before + 1)
                .contains(indicator)
                .doesNotContain(seen);
        assertThat(open.settledOn(DAY).open()).isFalse();
    }

    private static RevisionMark mark(UUID indicator, UUID older, UUID newer) {
        return new RevisionMark(UUID.randomUUID(), indicator, older, newer, List.of("2023JJ00"), null);
    }
}
