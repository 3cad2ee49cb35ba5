package nl.wed.workbench.ui.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The measures over the years: a bar from begin to end, a diamond per milestone, a letter for
/// evaluation (E) and decision (B).
final class Gantt extends GridPane {
    private final Texts texts;

    Gantt(Texts texts) {
        this.texts = texts;
        setId("gantt");
        getStyleClass().add("gantt");
        var names = new ColumnConstraints();
        names.setPercentWidth(30);
        var tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, tracks);
    }

    void show(List<Measure> measures, Function<Measure, List<Action>> actions) {
        getChildren().clear();
        var dates = measures.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.start(), one.end(), one.evaluation(), one.decisionMoment()),
                        actions.apply(one).stream().map(Action::end)))
                .filter(Objects::nonNull)
                .filter(PlanYears::hold)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            var none = new Label(texts.get("plan.gantt.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            add(none, 0, 0, 2, 1);
            return;
        }
        var span = new Span(
                LocalDate.of(dates.getFirst().getYear(), 1, 1),
                LocalDate.of(dates.getLast().getYear() + 1, 1, 1));
        add(new Label(), 0, 0);
        add(new Track(span, true, List.of()), 1, 0);
        int row = 1;
        for (Measure measure : measures) {
            var name = new Label(measure.name());
            name.setWrapText(true);
            add(name, 0, row);
            add(new Track(span, false, marks(measure, actions.apply(measure))), 1, row++);
        }
    }

    private List<Mark> marks(Measure measure, List<Action> actions) {
        List<Mark> marks = new ArrayList<>();
        var start = drawn(measure.start());
        var end = drawn(measure.end());
        if (start != null && end != null) {
            marks.add(new Mark(
                    start,
                    end,
                    "",
                    "gantt-bar",
                    texts.get("plan.gantt.period", Numbers.date(start), Numbers.date(end))));
        }
        for (Action action : actions) {
            var at = drawn(action.end());
            if (action.milestone() && at != null) {
                marks.add(point(at, "", "gantt-milestone", action.title()));
            }
        }
        var evaluation = drawn(measure.evaluation());
        if (evaluation != null) {
            String words = texts.get("plan.measure.evaluation");
            marks.add(point(evaluation, texts.get("plan.gantt.e"), "gantt-letter", words));
        }
        var decision = drawn(measure.decisionMoment());
        if (decision != null) {
            String words = texts.get("plan.measure.decision");
            marks.add(point(decision, texts.get("plan.gantt.b"), "gantt-letter", words));
        }
        return marks;
    }

    /// A day that has a place; one outside every plan is an open point and would leave no room for the rest.
    private static @Nullable LocalDate drawn(@Nullable LocalDate day) {
        return day == null || !PlanYears.hold(day) ? null : day;
    }

    private static Mark point(LocalDate at, String letter, String style, String words) {
        return new Mark(at, at, letter, style, words + ": " + Numbers.date(at));
    }

    private record Mark(LocalDate from, LocalDate to, String letter, String style, String words) {}

    private record Span(LocalDate from, LocalDate to) {
        double share(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }
    }

    private static final class Track extends Pane {
        private final List<Runnable> places = new ArrayList<>();

        Track(Span span, boolean years, List<Mark> marks) {
            getStyleClass().add(years ? "gantt-years" : "gantt-track");
            for (int year = span.from().getYear(); year < span.to().getYear(); year++) {
                var line = new Region();
                line.getStyleClass().add("gantt-line");
                double at = span.share(LocalDate.of(year, 1, 1));
                place(line, at, at, 1);
                if (years) {
                    place(new Label(Integer.toString(year)), at, at, -1);
                }
            }
            for (Mark mark : marks) {
                var node = new Label(mark.letter());
                node.getStyleClass().add(mark.style());
                node.setTooltip(new Tooltip(mark.words()));
                node.setAccessibleText(mark.words());
                boolean bar = !mark.from().equals(mark.to());
                place(node, span.share(mark.from()), span.share(mark.to()), bar ? 0 : -2);
            }
        }

        /// `kind`: 1 a line of the whole height, 0 a bar, -1 words right of the place, -2 a mark
        /// around it.
        private void place(Node node, double from, double to, int kind) {
            getChildren().add(node);
            places.add(() -> {
                double width = getWidth();
                double height = getHeight();
                double own = node.prefWidth(-1);
                switch (kind) {
                    case 1 -> node.resizeRelocate(from * width, 0, 1, height);
                    case 0 ->
                        node.resizeRelocate(
                                from * width, height * 0.22, Math.max(3, (to - from) * width), height * 0.56);
                    case -1 -> node.resizeRelocate(from * width + 5, 0, own, height);
                    default -> {
                        double size = height * 0.66;
                        double wide = Math.max(size, own);
                        node.resizeRelocate(from * width - wide / 2, (height - size) / 2, wide, size);
                    }
                }
            });
        }

        @Override
        protected void layoutChildren() {
            places.forEach(Runnable::run);
        }
    }
}
