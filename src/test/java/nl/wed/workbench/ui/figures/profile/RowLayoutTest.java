package nl.wed.workbench.ui.figures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowLayoutTest {
    private static final Set<Column> ALL = EnumSet.allOf(Column.class);

    @Test
    void inAWideListEverythingStandsBesideTheName() {
        var layout = RowLayout.of(90, ALL);

        assertThat(layout.stacked()).isFalse();
        assertThat(layout.columns()).hasSize(4);
        assertThat(layout.own().from()).isGreaterThan(layout.name().width());
        assertThat(end(layout)).isLessThanOrEqualTo(90.001);
    }

    @Test
    void inANarrowListTheNameStandsAboveAndAllColumnsStay() {
        var layout = RowLayout.of(46, ALL);

        assertThat(layout.stacked()).isTrue();
        assertThat(layout.columns()).hasSize(4);
        assertThat(layout.name().width()).isEqualTo(46);
        assertThat(end(layout)).isLessThanOrEqualTo(46.001);
    }

    @Test
    void whatDoesNotFitIsLeftOutTheCountryFirst() {
        assertThat(RowLayout.of(40, ALL).without(ALL)).containsExactly(Column.COUNTRY);
        assertThat(RowLayout.of(18, ALL).columns()).containsOnlyKeys(Column.SPINE);
        assertThat(RowLayout.of(3, ALL).columns()).isEmpty();
    }

    @Test
    void aColumnThatIsNotWantedGivesItsRoomAway() {
        var without = RowLayout.of(60, EnumSet.of(Column.PEERS, Column.SPINE));

        assertThat(without.stacked()).isFalse();
        assertThat(without.column(Column.TREND)).isEmpty();
        assertThat(without.name().width())
                .isGreaterThan(RowLayout.of(62, ALL).name().width());
    }

    private static double end(RowLayout layout) {
        return layout.columns().values().stream()
                .mapToDouble(span -> span.from() + span.width())
                .max()
                .orElse(0);
    }
}
