package nl.wed.workbench.ui.kit.chart;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import nl.wed.workbench.chart.drawing.Letters;

/// Measures words in the letters of the screen.
final class FxLetters {
    private final Text text = new Text();

    Letters of(Font font) {
        return (words, size, bold) -> {
            text.setFont(Font.font(font.getFamily(), bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
            text.setText(words);
            return text.getLayoutBounds().getWidth();
        };
    }
}
