package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.PlanRecords;

final class MoneyPart {
    private MoneyPart() {}

    static Project addTo(Project project) {
        return project.putAll(
                        PlanRecords.FUNDING,
                        List.of(
                                new Funding(id("funding.structural"), "Gemeentelijke begroting", false, null, ""),
                                new Funding(
                                        id("funding.temporary"),
                                        "Tijdelijke regeling",
                                        true,
                                        LocalDate.of(2028, 12, 31),
                                        "Loopt af.")))
                .putAll(
                        PlanRecords.BUDGET_LINE,
                        List.of(
                                line("start", 2027, "12500.00", "funding.structural"),
                                line("start", 2028, "25000.50", "funding.temporary"),
                                line("keep", 2027, "8000.00", "funding.structural")));
    }

    private static BudgetLine line(String measure, int year, String amount, String funding) {
        return new BudgetLine(
                id("budget." + measure + "." + year),
                id("measure." + measure),
                "Personeel",
                year,
                new BigDecimal(amount),
                id(funding));
    }
}
