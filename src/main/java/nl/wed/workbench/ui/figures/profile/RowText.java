package nl.wed.workbench.ui.figures.profile;

import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Words in a row of the profile. A text is a tenth of the work of a label, and a row has many.
final class RowText extends Text {
    RowText(String... styles) {
        getStyleClass().add("profile-text");
        getStyleClass().addAll(styles);
        setManaged(false);
        setTextOrigin(javafx.geometry.VPos.TOP);
    }

    RowText rightAligned() {
        setTextAlignment(TextAlignment.RIGHT);
        return this;
    }

    /// The words say more when the mouse rests on them.
    void explain(Tooltip words) {
        setPickOnBounds(true);
        Tooltip.install(this, words);
    }

    /// The height of the words in that width.
    double height(double width) {
        setWrappingWidth(Math.max(1, Math.floor(width)));
        return getText().isEmpty() ? 0 : getLayoutBounds().getHeight();
    }

    /// Puts the words there, wrapped in that width.
    void place(double x, double y, double width) {
        setWrappingWidth(Math.max(1, Math.floor(width)));
        setX(Math.round(x));
        setY(Math.round(y));
    }

    /// Puts the words in one line that ends there.
    void endAt(double right, double y) {
        setWrappingWidth(0);
        setX(Math.round(right - getLayoutBounds().getWidth()));
        setY(Math.round(y));
    }
}
