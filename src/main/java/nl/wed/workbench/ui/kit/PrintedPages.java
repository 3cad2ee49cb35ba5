package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text as pages for paper: black, in letters that need no look of the window, and on as many pages as it takes.
final class PrintedPages {
    private static final double LETTER = 11;

    private PrintedPages() {}

    /// The pages of that text on paper of that size, in points.
    static List<Group> of(String text, double width, double height) {
        var pages = new ArrayList<Group>();
        var page = new Group();
        double used = 0;
        for (String line : text.split("\n", -1)) {
            for (Text drawn : drawn(line, width, height)) {
                double tall = drawn.getLayoutBounds().getHeight();
                if (used + tall > height && used > 0) {
                    pages.add(page);
                    page = new Group();
                    used = 0;
                }
                drawn.setLayoutY(used - drawn.getLayoutBounds().getMinY());
                page.getChildren().add(drawn);
                used += tall;
            }
        }
        pages.add(page);
        return pages;
    }

    /// A paragraph; in parts when it is taller than a page.
    private static List<Text> drawn(String line, double width, double height) {
        var drawn = new Text(line.isEmpty() ? " " : line);
        drawn.setFont(Font.font(LETTER));
        drawn.setFill(Color.BLACK);
        drawn.setWrappingWidth(width);
        if (drawn.getLayoutBounds().getHeight() <= height || line.length() < 2) {
            return List.of(drawn);
        }
        int space = line.lastIndexOf(' ', line.length() / 2);
        int cut = space < 0 ? line.length() / 2 : space + 1;
        var parts = new ArrayList<>(drawn(line.substring(0, cut), width, height));
        parts.addAll(drawn(line.substring(cut), width, height));
        return parts;
    }
}
