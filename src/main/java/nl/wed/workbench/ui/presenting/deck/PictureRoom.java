package nl.wed.workbench.ui.presenting.deck;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.chart.drawing.Drawing;
import nl.wed.workbench.chart.drawing.Frame;
import nl.wed.workbench.chart.drawing.Letters;
import nl.wed.workbench.chart.drawing.Shape;
import nl.wed.workbench.pictures.Picture;

/// Where a picture stands on a slide: beside the figure, or over the whole width below it, and which part of their
/// usual
/// height its lines take.
record PictureRoom(boolean wide, double tall) {
    private static final double SOURCE = Sheet.height(1, Sheet.SMALL) + 8;
    private static final double FIGURE = 92;
    private static final Letters LETTERS =
            (words, size, bold) -> 1.15 * Letters.estimated().width(words, size, bold);

    /// The room for a picture below that title; empty when none has room for it in letters that a room can read.
    static Optional<PictureRoom> of(Picture picture, String title) {
        return Stream.of(1.0, 0.85, 0.7, 0.58)
                .flatMap(tall -> Stream.of(new PictureRoom(false, tall), new PictureRoom(true, tall)))
                .filter(room -> room.fits(picture, title))
                .findFirst();
    }

    private boolean fits(Picture picture, String title) {
        var drawing = Drawing.of(
                picture.chart(), new Frame(wide ? Sheet.INNER : Columns.PICTURE, Sheet.PICTURE, LETTERS, tall));
        double room = Sheet.room(title) - SOURCE - 12 - (wide ? FIGURE : 0);
        return drawing.height() <= room && whole(drawing);
    }

    private static boolean whole(Drawing drawing) {
        return drawing.shapes().stream()
                .noneMatch(shape ->
                        shape instanceof Shape.Words words && words.text().contains("…"));
    }
}
