package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Cells by number: what is told of each, and the sums in which they stand.
class FitTest {
    private static final Value UNKNOWN = Value.missing(MissingReason.UNKNOWN);
    private static final Offset<Double> NEAR = Offset.offset(0.001);

    private final Map<PublishedCell, Told> told = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();

    @Test
    void theOnlyUnknownPartIsWhatTheOthersLeave() {
        var a = cell(UNKNOWN);
        var sum = sum(cell(Value.of(100)), a, cell(Value.of(30)), cell(Value.of(20)));
        var fit = fit(sum);
        assertThat(fit.amounts().get(a)).isCloseTo(50, NEAR);
        assertThat(fit.alone()).containsExactly(a);
    }

    @Test
    void anUnknownTotalIsWhatItsPartsMake() {
        var total = cell(UNKNOWN);
        var fit = fit(sum(total, cell(Value.of(30)), cell(Value.of(20))));
        assertThat(fit.amounts().get(total)).isCloseTo(50, NEAR);
        assertThat(fit.alone()).containsExactly(total);
    }

    @Test
    void twoUnknownPartsShareWhatIsLeft() {
        var a = cell(UNKNOWN);
        var b = cell(UNKNOWN);
        var fit = fit(sum(cell(Value.of(100)), a, b, cell(Value.of(30))));
        assertThat(fit.amounts().get(a)).isCloseTo(35, NEAR);
        assertThat(fit.amounts().get(b)).isCloseTo(35, NEAR);
        assertThat(fit.alone()).isEmpty();
    }

    @Test
    void aRangeIsKeptAndTheOtherTakesTheRest() {
        var a = cell(new Value.Interval(1, 4));
        var b = cell(UNKNOWN);
        var fit = fit(sum(cell(Value.of(100)), a, b));
        assertThat(fit.amounts().get(a)).isCloseTo(4, NEAR);
        assertThat(fit.amounts().get(b)).isCloseTo(96, NEAR);
    }

    @Test
    void nobodyIsTheLeastThereIs() {
        var a = cell(UNKNOWN);
        assertThat(fit(sum(cell(Value.of(20)), a, cell(Value.of(30)))).amounts().get(a))
                .isZero();
    }

    /// a is told by its own sum, and so b by the other.
    @Test
    void sumsThatHangTogetherAreFittedTogether() {
        var a = cell(UNKNOWN);
        var b = cell(UNKNOWN);
        sum(cell(Value.of(50)), a, cell(Value.of(20)));
        var fit = fit(sum(cell(Value.of(100)), a, b));
        assertThat(fit.amounts().get(a)).isCloseTo(30, NEAR);
        assertThat(fit.amounts().get(b)).isCloseTo(70, NEAR);
        assertThat(fit.alone()).containsExactly(a);
    }

    @Test
    void aSumWithPartsThatStandNowhereTellsNothing() {
        var a = cell(UNKNOWN);
        var partial = new Addition(cell(Value.of(100)), List.of(a, cell(Value.of(30))), false, true);
        additions.add(partial);
        var fit = fit(partial);
        assertThat(fit.amounts().get(a)).isZero();
        assertThat(fit.alone()).isEmpty();
    }

    private PublishedCell cell(Value value) {
        var cell = new PublishedCell(told.size(), "GM0001");
        told.put(cell, Told.of(List.of(value)));
        return cell;
    }

    private Addition sum(PublishedCell total, PublishedCell... parts) {
        additions.add(new Addition(total, List.of(parts), false, false));
        return additions.getLast();
    }

    private Fit fit(Addition first) {
        return Fit.of(
                first,
                cell -> additions.stream().filter(sum -> sum.has(cell)).toList(),
                cell -> told.getOrDefault(cell, Told.NOTHING));
    }
}
