package nl.wed.workbench.domain.difference;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.difference.Difference.Added;
import nl.wed.workbench.domain.difference.Difference.Changed;
import nl.wed.workbench.domain.difference.Difference.ChangedUnknown;
import nl.wed.workbench.domain.difference.Difference.Removed;
import nl.wed.workbench.domain.difference.Difference.Reordered;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final Project before = TestTrajectory.project();
    private final Measure measure = before.all(PlanRecords.MEASURE).getFirst();
    private final Ref ref = new Ref(PlanRecords.MEASURE, measure.id());

    @Test
    void aSnapshotDoesNotDifferFromItselfOrFromItsLike() {
        assertThat(Differences.between(before, before)).isEmpty();
        assertThat(Differences.between(before, TestTrajectory.project())).isEmpty();
    }

    @Test
    void aChangedFieldIsNamedWithWhatItHeldAndHolds() {
        var after = before.put(PlanRecords.MEASURE, measure.withReachTarget(140).withName("Anders"));

        assertThat(Differences.between(before, after))
                .extracting(
                        one -> ((Changed) one).path(), one -> ((Changed) one).before(), one -> ((Changed) one).after())
                .containsExactly(
                        tuple("name", measure.name(), "Anders"), tuple("reachTarget", measure.reachTarget(), 140));
    }

    @Test
    void aFieldOfARecordInsideIsNamedWithItsPath() {
        var respondent = before.all(InterviewRecords.RESPONDENT).getFirst();
        Consent consent = respondent.consent();
        var other = new Consent(consent.notes(), !consent.recording(), consent.quotes());
        var after = before.put(InterviewRecords.RESPONDENT, respondent.withConsent(other));

        assertThat(Differences.between(before, after))
                .singleElement()
                .satisfies(one -> assertThat(((Changed) one).path()).isEqualTo("consent.recording"));
    }

    @Test
    void whatCameAndWentIsNamedAndWhatStandsElsewhereToo() {
        var added = measure.withId(id("measure.new"));
        var list = before.all(PlanRecords.MEASURE);
        assertThat(list).hasSizeGreaterThan(1);
        var turned = before.with(PlanRecords.MEASURE, Table.of(list.reversed()));

        assertThat(Differences.between(before, before.put(PlanRecords.MEASURE, added)))
                .containsExactly(new Added(new Ref(PlanRecords.MEASURE, added.id())));
        assertThat(Differences.between(before, before.remove(PlanRecords.MEASURE, measure.id())))
                .containsExactly(new Removed(ref));
        assertThat(Differences.between(before, turned)).containsExactly(new Reordered(PlanRecords.MEASURE));
    }

    @Test
    void whatANewerProgramWroteIsNamedAsThat() {
        var kept = before.kept().withFields(Map.of(ref, new KeptFields(Map.of("nieuw", "1"), Map.of())));

        assertThat(Differences.between(before, before.withKept(kept))).containsExactly(new ChangedUnknown(ref));
    }

    /// Whatever field of whatever kind changes, it is found, and taken back the other way round.
    @Test
    void everyRecordThatGoesIsFoundBothWays() {
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Entity record : before.table(type)) {
                var without = before.remove(type, record.id());
                assertThat(Differences.between(before, without))
                        .containsExactly(new Removed(new Ref(type, record.id())));
                assertThat(Differences.between(without, before)).contains(new Added(new Ref(type, record.id())));
            }
        }
    }

    @Test
    void aDifferenceKnowsItsStep() {
        assertThat(new Removed(ref).step()).isEqualTo(PlanRecords.MEASURE.step());
    }
}
