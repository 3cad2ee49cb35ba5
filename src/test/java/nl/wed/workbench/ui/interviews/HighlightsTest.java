package nl.wed.workbench.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.Finding;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static final String TEXT = "👶 een twee drie vier";

    @Test
    void partsAreTheWholeTextAndTheShortestFindingGivesTheColour() {
        var wide = finding(1, 2, 14, false);
        var small = finding(2, 6, 10, true);

        var parts = Highlights.of(TEXT, List.of(wide, small), one -> one == small ? List.of(3) : List.of(), small.id());

        assertThat(parts.getFirst().start()).isZero();
        assertThat(parts.getLast().end()).isEqualTo(TEXT.length());
        assertThat(parts)
                .extracting(part -> TEXT.substring(part.start(), part.end()))
                .containsExactly("👶 ", "een ", "twee", " dri", "e vier");
        assertThat(parts.get(1).classes()).containsExactly("coded", "theme-none");
        assertThat(parts.get(2).classes())
                .containsExactly("coded", "theme-3", "overlap", "under-theme-none", "doubtful", "current");
        assertThat(parts.get(4).classes()).isEmpty();
    }

    @Test
    void aFindingBeyondTheTextIsCutOff() {
        var parts = Highlights.of("kort", List.of(finding(1, 2, 90, false)), _ -> List.of(0), null);

        assertThat(parts).extracting(Highlights.Part::end).containsExactly(2, 4);
    }

    private static Finding finding(int number, int start, int end, boolean doubtful) {
        return new Finding(new UUID(0, number), new UUID(1, 1), start, end, "", List.of(), null, false, doubtful, "");
    }
}
