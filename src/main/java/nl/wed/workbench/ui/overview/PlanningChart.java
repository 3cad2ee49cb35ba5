package nl.wed.workbench.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Spots;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The planning as bars over the weeks of the trajectory, with the dates in words; a milestone is a
/// diamond, and what is done is ticked off.
final class PlanningChart extends GridPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Texts.DUTCH);
    private static final int WEEKS_PER_YEAR = 52;

    private final Texts texts;
    private final BiConsumer<PlanningItem, Boolean> done;
    private final Consumer<PlanningItem> edit;

    PlanningChart(Texts texts, BiConsumer<PlanningItem, Boolean> done, Consumer<PlanningItem> edit) {
        this.texts = texts;
        this.done = done;
        this.edit = edit;
        getStyleClass().add("planning-chart");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var dates = new ColumnConstraints();
        dates.setMinWidth(USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, dates, bars, new ColumnConstraints());
    }

    void show(Trajectory trajectory, List<PlanningItem> items) {
        getChildren().clear();
        int weeks = trajectory.years() * WEEKS_PER_YEAR;
        int last = items.stream().mapToInt(PlanningItem::endWeek).max().orElse(weeks);
        for (PlanningItem item : items) {
            var tick = Spots.mark(new CheckBox(item.title()), item.id());
            tick.setSelected(item.done());
            tick.setOnAction(_ -> done.accept(item, tick.isSelected()));
            var change = change(item);
            var bar = new WeekBar(item, Math.max(weeks, last));
            bar.setAccessibleText(item.title() + ": " + dates(item, trajectory.start()));
            addRow(getRowCount(), tick, new Label(dates(item, trajectory.start())), bar, change);
        }
    }

    private Button change(PlanningItem item) {
        return Buttons.icon(
                "planning-edit",
                texts.get("overview.planning.change", item.title()),
                MaterialDesignP.PENCIL_OUTLINE,
                () -> edit.accept(item));
    }

    private String dates(PlanningItem item, LocalDate start) {
        String end = DAY.format(item.endDate(start));
        return item.milestone()
                ? texts.get("overview.planning.before", end)
                : texts.get("overview.planning.period", DAY.format(item.startDate(start)), end);
    }

    private static final class WeekBar extends Region {
        private final Region bar = new Region();
        private final PlanningItem item;
        private final int weeks;

        WeekBar(PlanningItem item, int weeks) {
            this.item = item;
            this.weeks = weeks;
            getStyleClass().add("week-track");
            bar.getStyleClass().add(item.milestone() ? "week-milestone" : "week-bar");
            if (item.done()) {
                bar.getStyleClass().add("week-done");
            }
            getChildren().add(bar);
        }

        @Override
        protected void layoutChildren() {
            double week = getWidth() / weeks;
            double end = item.endWeek() * week;
            if (item.milestone()) {
                double size = getHeight();
                double left = Math.clamp(end - size / 2, 0, getWidth() - size);
                bar.resizeRelocate(left, 0, size, size);
            } else {
                double from = (item.startWeek() - 1) * week;
                bar.resizeRelocate(from, getHeight() * 0.2, end - from, getHeight() * 0.6);
            }
        }
    }
}
