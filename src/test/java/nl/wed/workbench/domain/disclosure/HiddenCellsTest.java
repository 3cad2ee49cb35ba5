package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import org.junit.jupiter.api.Test;

class HiddenCellsTest {
    private final FewCells cells = FewCells.row(3, 7, 10).unpublished("b", 7);
    private final HiddenCells<String> hidden = new HiddenCells<>(cells);

    @Test
    void whatIsNotPublishedIsHiddenWithoutBounds() {
        assertThat(hidden.has("b")).isTrue();
        assertThat(hidden.of("b")).isNull();
        assertThat(hidden.has("a")).isFalse();
        assertThat(hidden.all()).isEmpty();
        assertThat(hidden.in(cells.first())).containsExactly("b");
    }

    @Test
    void whatIsHiddenLaterIsHiddenInItsSums() {
        assertThat(hidden.in(cells.first())).containsExactly("b");
        hidden.put("a", Bounds.count(5));
        assertThat(hidden.in(cells.first())).containsExactly("b", "a");
        hidden.put("a", Bounds.open(Kind.VEIL));
        hidden.put("b", Bounds.open(Kind.VEIL));
        assertThat(hidden.in(cells.first())).as("each once").containsExactly("b", "a");
        assertThat(hidden.all()).containsExactly("a", "b");
        assertThat(hidden.of("a")).isEqualTo(Bounds.open(Kind.VEIL));
    }

    @Test
    void onlyWhatIsHiddenCanBeToldOtherwise() {
        hidden.put("a", Bounds.count(5));
        hidden.change("a", _ -> Bounds.count(10));
        hidden.change("c", _ -> Bounds.count(10));
        assertThat(hidden.of("a")).isEqualTo(Bounds.count(10));
        assertThat(hidden.has("c")).isFalse();
    }
}
