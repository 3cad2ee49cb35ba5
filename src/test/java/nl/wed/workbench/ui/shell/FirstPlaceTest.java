package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1280, 720", // a small laptop
        "0, 0, 1280, 680", // with its task bar below,
        "0, 28, 1280, 692", // above,
        "62, 0, 1218, 720", // or at the side
        "0, 0, 1024, 768", // a projector
        "-1366, -768, 1366, 728", // a screen above and to the left of another
        "0, 0, 800, 600"
    })
    void onASmallScreenTheWindowFillsTheFreeRoom(double x, double y, double width, double height) {
        var room = new Rectangle2D(x, y, width, height);
        var place = FirstPlace.in(room);

        assertThat(room.contains(place.window())).as(place.toString()).isTrue();
        assertThat(place.fills()).isTrue();
        assertThat(place.least().getWidth()).isLessThanOrEqualTo(place.window().getWidth());
        assertThat(place.least().getHeight()).isLessThanOrEqualTo(place.window().getHeight());
    }

    @Test
    void whereThereIsRoomItHasTheSizeItWantsInTheMiddle() {
        var place = FirstPlace.in(new Rectangle2D(100, 0, 1920, 1080));

        assertThat(place.window()).isEqualTo(new Rectangle2D(380, 115, 1360, 850));
        assertThat(place.fills()).isFalse();
        assertThat(place.least()).isEqualTo(new Dimension2D(900, 600));
    }
}
