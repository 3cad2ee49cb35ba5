package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The margin of one paragraph: a stripe in the colour of its theme for every code that stands in
/// the paragraph, with the code beside it where there is room.
final class MarginStripes extends Region {
    private final List<Label> marks = new ArrayList<>();
    private final Label more = new Label("…");

    /// A code in the paragraph; `act` looks at its finding.
    record Mark(String code, String name, String style, boolean current, Runnable act) {}

    MarginStripes(List<Mark> codes) {
        getStyleClass().add("margin-stripes");
        for (Mark code : codes) {
            var mark = new Label(code.code());
            mark.getStyleClass().addAll("margin-mark", code.style());
            if (code.current()) {
                mark.getStyleClass().add("current");
            }
            mark.setTooltip(new Tooltip(code.name()));
            mark.setAccessibleText(code.name());
            mark.setOnMousePressed(event -> {
                event.consume();
                code.act().run();
            });
            marks.add(mark);
        }
        more.getStyleClass().add("muted");
        getChildren().addAll(marks);
        getChildren().add(more);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = (getWidth() - x - snappedRightInset()) / 2;
        double line = marks.isEmpty() ? 0 : marks.getFirst().prefHeight(-1) + 2;
        int rows = line == 0 ? 0 : Math.max(1, (int) ((getHeight() + 2) / line));
        boolean all = marks.size() <= rows * 2;
        int room = all ? marks.size() : rows * 2 - 1;
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            mark.setVisible(i < room);
            mark.resizeRelocate(x + (i % 2) * width, (i / 2) * line, width - 3, line - 2);
        }
        more.setVisible(!all);
        more.setTooltip(all ? null : new Tooltip(rest(room)));
        more.resizeRelocate(x + width, Math.max(0, rows - 1) * line, width - 3, line);
    }

    private String rest(int from) {
        return String.join(
                "\n",
                marks.subList(from, marks.size()).stream()
                        .map(Label::getAccessibleText)
                        .toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
