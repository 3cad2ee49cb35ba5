package nl.wed.workbench.texts;

import static nl.wed.workbench.domain.testing.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

/// The test trajectory has the measures 'start' and 'keep', which run from 2027 up to and including 2029.
class SumWordsTest {
    private final SumWords words = new SumWords(Texts.load());

    @Test
    void everyPostWithAnUnknownAmountIsNamedWithItsYearsAndEveryMeasureWithoutPosts() {
        var budget = Budget.of(TestTrajectory.project()
                .with(
                        PlanRecords.BUDGET_POST,
                        Table.of(List.of(
                                post("huur", "keep", null, "2027: ?, 2028: 5, 2029: nvt"),
                                post("uren", "keep", null, "2027: 5, 2028: ?, 2029: ?")))));
        assertThat(words.unknown(budget))
                .hasSize(3)
                .startsWith("Personeel (2027)", "Personeel (2028, 2029)")
                .last()
                .asString()
                .contains("Maatregel start");
    }
}
