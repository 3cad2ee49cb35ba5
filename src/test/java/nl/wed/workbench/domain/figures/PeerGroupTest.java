package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    @Test
    void aGroupOfMunicipalitiesHasEachOnceAndForgetsAnIndicatorThatIsGone() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        var listed = PeerGroup.listed(UUID.randomUUID(), "Lijst", List.of("GM0141", "GM0147", "GM0141"));
        var nearest = new PeerGroup(
                UUID.randomUUID(), "Lijkt op", PeerKind.NEAREST, null, null, List.of(one, two), 3, listed.members());

        assertThat(listed.codes()).containsExactly("GM0141", "GM0147");
        assertThat(nearest.withoutIndicator(one).indicators()).containsExactly(two);
        assertThat(nearest.withoutIndicator(one).droppedOut()).isEqualTo(3);
        assertThat(nearest.withName("Anders").name()).isEqualTo("Anders");
    }

    @Test
    void anIndicatorIsInThePairsThatItIsOneOf() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        UUID three = UUID.randomUUID();
        var pair = new IndicatorPair(UUID.randomUUID(), one, two);
        var project = Project.empty(UUID.randomUUID())
                .put(FigureRecords.INDICATOR_PAIR, pair)
                .put(FigureRecords.INDICATOR_PAIR, new IndicatorPair(UUID.randomUUID(), two, three));

        assertThat(pair.has(one)).isTrue();
        assertThat(pair.has(two)).isTrue();
        assertThat(pair.has(three)).isFalse();
        assertThat(pair.besides(one)).isEqualTo(two);
        assertThat(pair.besides(two)).isEqualTo(one);
        assertThat(IndicatorPair.with(project, one)).containsExactly(pair);
        assertThat(IndicatorPair.with(project, two)).hasSize(2);
    }
}
