package nl.wed.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class ImplementationPlanTest {
    @Test
    void itsBudgetSaysWhereTheMoneyComesFrom() {
        var project = TestTrajectory.project();
        var documents = new Documents(Facts.of(
                project, TestTrajectory.observations(), Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1)));
        var paid = project.stream(PlanRecords.BUDGET_POST)
                .map(BudgetPost::funding)
                .flatMap(id -> project.find(PlanRecords.FUNDING, id).stream())
                .findFirst()
                .orElseThrow();

        assertThat(documents.priorities())
                .anySatisfy(one -> assertThat(documents
                                .implementationPlan(one, PlanOptions.WHOLE)
                                .toString())
                        .contains(paid.name()));
    }
}
