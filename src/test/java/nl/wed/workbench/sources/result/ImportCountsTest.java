package nl.wed.workbench.sources.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class ImportCountsTest {

    @Test
    void everyCellIsCountedForWhatItIs() {
        var points = new ArrayList<Point>();
        for (Value value : List.of(
                Value.of(1),
                Value.of(2),
                Value.of(3),
                new Value.Interval(1, 4),
                Value.missing(MissingReason.CONFIDENTIAL),
                Value.missing(MissingReason.UNKNOWN),
                Value.missing(MissingReason.NOT_YET),
                Value.missing(MissingReason.NOT_APPLICABLE),
                Value.missing(MissingReason.UNKNOWN),
                new Value.Missing(MissingReason.OTHER, "veel"))) {
            points.add(new Point(2000 + points.size() + "JJ00", value, PeriodStatus.UNSTATED));
        }
        var set = new ObservationSet(
                List.of(new Statistic("a", "A", "", "aantal", 0)),
                Map.of("GM0141", "Almelo", "GM0363", "Amsterdam"),
                List.of(new Series("a", "GM0141", points)));

        assertThat(ImportCounts.of(set, 5)).isEqualTo(new ImportCounts(3, 2, 4, 6, 1, 2, 0, 0));
        assertThat(ImportCounts.of(set, 0).ofRows(12, 3)).isEqualTo(new ImportCounts(3, 2, 4, 1, 1, 2, 12, 3));
    }

    @Test
    void ofAListTheFirstFiveAreNamedAndHowManyThereAre() {
        assertThat(Arguments.list(List.of())).isEmpty();
        assertThat(Arguments.list(List.of("a"))).isEqualTo("a");
        assertThat(Arguments.list(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
        assertThat(Arguments.list(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e ... (6)");
        assertThat(Arguments.list(Collections.nCopies(70, "x"))).endsWith("x ... (70)");
    }

    @Test
    void anArgumentIsOneLineThatFitsOnAScreen() {
        assertThat(Arguments.of(" a \n b ", 3)).containsExactly("a b", "3");
        assertThat(Arguments.of("x".repeat(200)).getFirst()).hasSize(200);
        assertThat(Arguments.of("x".repeat(201)).getFirst()).isEqualTo("x".repeat(200) + "...");
    }

    @Test
    void onlyWhatIsCountedBeginsWithANumber() {
        assertThat(Warning.counted("footnotes", 3, "a").values()).containsExactly(3, "a");
        assertThat(Warning.of("formulas", 3, "a").values()).containsExactly("3", "a");
    }
}
