package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.YearAmount;
import org.jspecify.annotations.Nullable;

/// Posts of a budget as a test writes them: `2027: 300.00, 2028: ?, 2029: nvt`.
public final class Posts {
    private Posts() {}

    /// A post of a measure of the test trajectory, of which the id is made of its own name.
    public static BudgetPost post(String name, String measure, @Nullable String funding, String years) {
        return new BudgetPost(
                id(name), id("measure." + measure), "Personeel", funding == null ? null : id(funding), years(years));
    }

    /// What is said of years.
    public static SortedMap<Integer, YearAmount> years(String written) {
        var years = new TreeMap<Integer, YearAmount>();
        for (String one : written.isBlank() ? new String[0] : written.split(", ")) {
            String[] parts = one.split(": ");
            years.put(Integer.parseInt(parts[0]), amount(parts[1]));
        }
        return years;
    }

    private static YearAmount amount(String written) {
        return switch (written) {
            case "?" -> YearAmount.UNKNOWN;
            case "nvt" -> YearAmount.NOT_NEEDED;
            default -> YearAmount.of(new BigDecimal(written));
        };
    }
}
