package nl.wed.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Anchors;
import nl.wed.workbench.report.model.Run;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final UUID GOAL = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final String LETTERS = "_raabbccddeeffgghhiijjkkllmmnnoopp";

    private final Anchors anchors = new Anchors();

    @Test
    void whereARecordIsToldFirstTheNameIsOfItsNumberInLettersOnly() {
        assertThat(anchors.next(Run.prints(PlanRecords.GOAL, GOAL))).isEqualTo(LETTERS);
    }

    @Test
    void whereItIsNamedTheChapterAndANumberFollowAndNoTwoAreTheSame() {
        anchors.chapter("9");
        assertThat(anchors.next(Run.names(PlanRecords.GOAL, GOAL))).isEqualTo(LETTERS + "_9_1");
        assertThat(anchors.next(Run.prints(PlanRecords.GOAL, GOAL))).isEqualTo(LETTERS);
        assertThat(anchors.next(Run.prints(PlanRecords.GOAL, GOAL))).isEqualTo(LETTERS + "_9_2");
        anchors.chapter("11");
        assertThat(anchors.next(Run.names(PlanRecords.GOAL, GOAL)))
                .isEqualTo(LETTERS + "_11_1")
                .as("Word takes no longer names")
                .hasSizeLessThanOrEqualTo(40);
    }
}
