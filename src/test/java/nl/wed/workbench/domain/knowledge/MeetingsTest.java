package nl.wed.workbench.domain.knowledge;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class MeetingsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private final Project none = TestTrajectory.project();
    private final Meeting meeting = none.all(KnowledgeRecords.MEETING)
            .getFirst()
            .withId(id("meeting.day"))
            .withDate(DAY);

    @Test
    void theOnlyMeetingOfADayIsTheOneThatIsMeant() {
        assertThat(Meetings.on(none, DAY)).isEmpty();
        assertThat(Meetings.on(none.put(KnowledgeRecords.MEETING, meeting), DAY))
                .contains(meeting.id());
    }

    @Test
    void ofTwoMeetingsOnADayNobodyCanTell() {
        var two = none.put(KnowledgeRecords.MEETING, meeting)
                .put(KnowledgeRecords.MEETING, meeting.withId(id("meeting.other")));

        assertThat(Meetings.on(two, DAY)).isEmpty();
    }
}
