package nl.wed.workbench.texts;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.References;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RemovalWordsTest {
    private static final Texts TEXTS = Texts.load();

    @Test
    void whatEveryDeclarationDoesHasWordsForOneAndForMany() {
        for (var reference : References.ALL) {
            String key = reference.gone() == Gone.GOES_TOO
                    ? RemovalWords.key(reference.holder())
                    : RemovalWords.key(reference);
            if (reference.gone() == Gone.KEEPS_LINK) {
                assertThat(TEXTS.has(key)).as(key).isFalse();
            } else {
                assertThat(TEXTS.get(key, 1)).startsWith("1 ");
                assertThat(TEXTS.get(key, 12))
                        .startsWith("12 ")
                        .isNotEqualTo(TEXTS.get(key, 1).replace("1 ", "12 "));
            }
        }
    }

    @Test
    void whatHangsOnAGoalIsNamedWithWhatBecomesOfIt() {
        var project = TestTrajectory.project();
        var goal = project.find(PlanRecords.GOAL, id("goal.reach")).orElseThrow();
        var both = project.putAll(
                PlanRecords.MEASURE,
                project.stream(PlanRecords.MEASURE)
                        .map(one -> one.withGoals(List.of(goal.id())))
                        .toList());
        assertThat(words(both, PlanRecords.GOAL, goal.id()))
                .isEqualTo("2 maatregelen verliezen een doel; 1 meting gaat mee.");
    }

    @Test
    void whatHangsOnAMeasureIsWhatGoesAlong() {
        var project = TestTrajectory.project();
        assertThat(words(project, PlanRecords.MEASURE, id("measure.start")))
                .isEqualTo("2 activiteiten gaan mee; 2 begrotingsposten gaan mee.");
    }

    @Test
    void aRecordOnWhichNothingHangsHasNoSentence() {
        var project = TestTrajectory.project();
        assertThat(words(project, PlanRecords.BUDGET_POST, id("budget.keep.2027")))
                .isEmpty();
    }

    @Test
    void whereAnIndicatorHasItsFiguresFromIsAPartOfItAndOfADataSetWhatHangsOnIt() {
        var project = TestTrajectory.project();
        assertThat(words(project, FigureRecords.INDICATOR, id("indicator.benefit")))
                .doesNotContain("bestand");
        assertThat(words(project, FigureRecords.DATA_SET, id("dataset.1"))).contains("de cijfers uit dit bestand");
    }

    @Test
    void aCauseTakesItsEvidenceAndVotesAlong() {
        var project = TestTrajectory.project();
        String words = words(project, CauseRecords.CAUSE, id("cause.1"));
        assertThat(words).contains("verliest een oorzaak").contains("gaan mee");
    }

    private static String words(Project project, RecordType<?> type, UUID id) {
        return new RemovalWords(TEXTS).of(Removal.plan(project, new Ref(type, id)));
    }
}
