package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ReleasedQuotesTest {
    private static final Code FIRST = new Code(id("first"), "1", "Eerste", null, null, List.of());
    private static final Code BELOW = new Code(id("below"), "1.1", "Eronder", id("first"), null, List.of());
    private static final Code SECOND = new Code(id("second"), "2", "Tweede", null, null, List.of());

    private final Finding finding =
            TestTrajectory.project().all(InterviewRecords.FINDING).getFirst();

    @Test
    void aQuoteStandsOnceUnderTheFirstMainThemeOfItsCodes() {
        var project = with(List.of(SECOND.id(), BELOW.id()), ReleaseStatus.RELEASED);
        var quotes = ReleasedQuotes.of(project);
        assertThat(quotes.under(FIRST)).extracting(Quote::id).containsExactly(id("quote"));
        assertThat(quotes.under(SECOND)).isEmpty();
        assertThat(quotes.others()).isEmpty();
    }

    @Test
    void aQuoteOfWhichNobodyCodedTheFindingIsAmongTheOthers() {
        var quotes = ReleasedQuotes.of(with(List.of(), ReleaseStatus.RELEASED));
        assertThat(quotes.others()).extracting(Quote::id).containsExactly(id("quote"));
        assertThat(quotes.under(FIRST)).isEmpty();
    }

    @Test
    void onlyWhatIsReleasedIsThere() {
        for (ReleaseStatus status : ReleaseStatus.values()) {
            var quotes = ReleasedQuotes.of(with(List.of(FIRST.id()), status));
            assertThat(quotes.under(FIRST)).as(status.name()).hasSize(status == ReleaseStatus.RELEASED ? 1 : 0);
        }
    }

    @Test
    void whoSaidItIsAGroupAndAPhaseAndNoRole() {
        var project = with(List.of(), ReleaseStatus.RELEASED);
        var report = project.find(InterviewRecords.REPORT, finding.report()).orElseThrow();
        var respondent =
                project.find(InterviewRecords.RESPONDENT, report.respondent()).orElseThrow();
        var speaker = ReleasedQuotes.Speaker.of(
                project.put(InterviewRecords.FINDING, finding.withPhase(AgePhase.F2)),
                project.all(InterviewRecords.QUOTE).getFirst());
        assertThat(speaker)
                .isEqualTo(new ReleasedQuotes.Speaker(Optional.of(respondent.group()), Optional.of(AgePhase.F2)));
        assertThat(respondent.group()).isNotEqualTo(respondent.role());
    }

    @Test
    void interviewsThatWereHeldAreCountedByGroupAndPhase() {
        var one = TestTrajectory.project().all(InterviewRecords.RESPONDENT).getFirst();
        var project = TestTrajectory.project()
                .with(
                        InterviewRecords.RESPONDENT,
                        Table.of(List.of(
                                held(one, "a", "P02", AgePhase.F1, AgePhase.F2),
                                held(one, "b", "P01", AgePhase.FX),
                                held(one, "c", "P02", AgePhase.F2),
                                held(one, "d", "P02", AgePhase.F1).withStatus(InterviewStatus.PLANNED))));
        var talks = HeldTalks.of(project);
        assertThat(talks.groups()).containsExactly("P02", "P01");
        assertThat(talks.with("P02")).isEqualTo(2);
        assertThat(talks.with("P02", AgePhase.F1)).isEqualTo(1);
        assertThat(talks.with("P02", AgePhase.F2)).isEqualTo(2);
        assertThat(talks.with("P01", AgePhase.F1)).isZero();
        assertThat(talks.all()).isEqualTo(3);
    }

    private static Respondent held(Respondent one, String name, String group, AgePhase... phases) {
        return one.with()
                .id(id(name))
                .group(group)
                .phases(List.of(phases))
                .status(InterviewStatus.HELD)
                .build();
    }

    private Project with(List<UUID> codes, ReleaseStatus release) {
        return TestTrajectory.project()
                .with(InterviewRecords.CODE, Table.of(List.of(FIRST, BELOW, SECOND)))
                .put(InterviewRecords.FINDING, finding.withCodes(codes))
                .with(
                        InterviewRecords.QUOTE,
                        Table.of(List.of(new Quote(id("quote"), finding.id(), "Zo is het.", release))));
    }
}
