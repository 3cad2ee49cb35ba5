package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.Posts.post;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.PlanRecords;

final class MoneyPart {
    private MoneyPart() {}

    static Project addTo(Project project) {
        return project.putAll(
                        PlanRecords.FUNDING,
                        List.of(
                                new Funding(
                                        id("funding.structural"),
                                        "Gemeentelijke begroting",
                                        false,
                                        null,
                                        "",
                                        new TreeMap<>(Map.of(2027, new BigDecimal("20500.00")))),
                                new Funding(
                                        id("funding.temporary"),
                                        "Tijdelijke regeling",
                                        true,
                                        LocalDate.of(2028, 12, 31),
                                        "Loopt af.",
                                        new TreeMap<>(Map.of(2028, new BigDecimal("30000"))))))
                .putAll(
                        PlanRecords.BUDGET_POST,
                        List.of(
                                post(
                                        "budget.start.2027",
                                        "start",
                                        "funding.structural",
                                        "2027: 12500.00, 2028: nvt, 2029: nvt"),
                                post(
                                        "budget.start.2028",
                                        "start",
                                        "funding.temporary",
                                        "2027: nvt, 2028: 25000.50, 2029: nvt"),
                                post(
                                        "budget.keep.2027",
                                        "keep",
                                        "funding.structural",
                                        "2027: 8000.00, 2028: nvt, 2029: nvt")));
    }
}
