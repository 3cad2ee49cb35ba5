package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.testing.TestTrajectory;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ObservationSetTest {
    @Test
    void equalContentHasTheSameHash() {
        var set = TestTrajectory.observationSet();
        var sorted = new TreeMap<>(set.regionNames());
        assertThat(new ObservationSet(set.measures(), sorted, set.series()).contentHash())
                .isEqualTo(set.contentHash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void everyDifferenceChangesTheHash() {
        String plain = set("Almelo", Value.of(1), PeriodStatus.DEFINITIVE).contentHash();
        assertThat(
                        List.of(
                                set("Hengelo", Value.of(1), PeriodStatus.DEFINITIVE).contentHash(),
                                set("Almelo", Value.of(2), PeriodStatus.DEFINITIVE).contentHash(),
                                set("Almelo", Value.of(1), PeriodStatus.PROVISIONAL).contentHash(),
                                set(
                                                "Almelo",
                                                Value.missing(MissingReason.UNKNOWN),
                                                PeriodStatus.DEFINITIVE)
                                        .contentHash()))
                .doesNotContain(plain)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSizeCountsTheCells() {
        var set = TestTrajectory.observationSet();
        assertThat(set.size()).isEqualTo(3 * 34 * 5);
        assertThat(set.find("M1_children", "GM0141")).isPresent();
        assertThat(set.find("M1_children", "GM9999")).isEmpty();
        assertThat(set.find("unknown", "GM0141")).isEmpty();
        assertThat(set.measure("unknown")).isEmpty();
    }

    private static ObservationSet set(String region, Value value, PeriodStatus status) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("GM0141", region);
        var series = new Series("M", "GM0141", List.of(new Point("2020JJ00", value, status)));
        return new ObservationSet(List.of(), names, List.of(series));
    }
}
