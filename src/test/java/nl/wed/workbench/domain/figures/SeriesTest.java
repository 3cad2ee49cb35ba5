package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theValueOfAPeriodIsThatOfTheFirstPointOfIt() {
        var series = new Series(
                "a",
                "GM0141",
                List.of(
                        new Point("2022JJ00", Value.of(1), PeriodStatus.DEFINITIVE),
                        new Point("2023JJ00", Value.of(2), PeriodStatus.DEFINITIVE)));

        assertThat(series.at("2022JJ00").map(Point::value)).contains(Value.of(1));
        assertThat(series.at("2023JJ00").map(Point::value)).contains(Value.of(2));
        assertThat(series.at("2024JJ00")).isEmpty();
        assertThat(Point.valueIn(series.points(), "2023JJ00")).isEqualTo(Optional.of(Value.of(2)));
    }
}
