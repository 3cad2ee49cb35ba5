package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PrintedPagesTest {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 700;

    @Test
    void aLongProofTakesAsManyPagesAsItNeedsAndNoLineIsLost() {
        String text = IntStream.range(0, 200)
                .mapToObj(i ->
                        "Regel " + i + " van een bewijs dat lang genoeg is om over de rand van het papier te lopen, "
                                + "zodat hij op een volgende regel verder gaat.")
                .collect(Collectors.joining("\n"));

        var pages = PrintedPages.of(text, WIDTH, HEIGHT);

        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            assertThat(page.getLayoutBounds().getMaxY()).isLessThanOrEqualTo(HEIGHT + 1);
            assertThat(page.getLayoutBounds().getWidth()).isLessThanOrEqualTo(WIDTH + 1);
        });
        assertThat(pages.stream().flatMap(page -> page.getChildren().stream()).map(node -> ((Text) node).getText()))
                .containsExactly(text.split("\n"));
    }

    /// A page that took its colours from a dark window would be white on white.
    @Test
    void itIsBlackWhateverTheWindowLooksLike() {
        Group page = PrintedPages.of("Herstelcode\n\nABCD-EFGH", WIDTH, HEIGHT).getFirst();

        assertThat(page.getChildren())
                .hasSize(3)
                .allSatisfy(node -> assertThat(((Text) node).getFill()).isEqualTo(Color.BLACK));
    }

    @Test
    void aParagraphThatIsTallerThanAPageGoesOnOnTheNext() {
        String text = "Een lange alinea zonder einde. ".repeat(800).strip();

        var pages = PrintedPages.of(text, WIDTH, HEIGHT);

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.getLayoutBounds().getMaxY()).isLessThanOrEqualTo(HEIGHT + 1));
        assertThat(pages.stream()
                        .flatMap(page -> page.getChildren().stream())
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
