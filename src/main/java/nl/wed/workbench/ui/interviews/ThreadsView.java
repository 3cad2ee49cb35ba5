package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ThemeMatrix;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The matrix of themes and party groups, and what is behind the count that is looked at.
final class ThreadsView implements ScreenView {
    private final ThreadsViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final ProjectProperty project;
    private final Matrix matrix = new Matrix("themes", this::open);
    private final EmptyState empty;
    private final Label summary = new Label();
    private final TwoPanes node;

    ThreadsView(ThreadsViewModel model, BehindCard behind, ProjectProperty project, InterviewWords words, Texts texts) {
        this.model = model;
        this.project = project;
        this.words = words;
        this.texts = texts;
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        summary.getStyleClass().add("muted");
        empty = new EmptyState(
                MaterialDesignT.TAG_MULTIPLE_OUTLINE,
                texts.get("interviews.themes.empty"),
                GoTo.button(texts, Act.REPORT));
        var all = Looking.stays(new CheckBox(texts.get("interviews.themes.all")));
        all.setId("themes-all");
        Linked.both(all.selectedProperty(), model.allThemes());
        var surface = new StackPane(matrix, empty);
        surface.getStyleClass().addAll("card", "themes-card");
        VBox.setVgrow(surface, Priority.ALWAYS);
        var left = new VBox(summary, new Toolbar(all), surface);
        left.getStyleClass().add("part-left");
        node = new TwoPanes(
                "threads-panes",
                texts.get("interviews.themes.matrix"),
                left,
                texts.get("interviews.themes.behind"),
                new Scroll(behind),
                0.62);
        model.matrix().addListener((_, _, _) -> refresh());
        model.allThemes().addListener((_, _, _) -> refresh());
        model.spot().addListener((_, _, _) -> {
            mark();
            node.showSecond();
        });
        project.property().addListener((_, _, _) -> refresh());
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        project.get()
                .find(InterviewRecords.COMMON_THREAD, ref.id())
                .map(CommonThread::code)
                .ifPresent(code -> model.open(code, Optional.empty()));
    }

    private void refresh() {
        var groups = model.matrix().get().groups();
        var rows = model.rows();
        List<String> columns =
                new ArrayList<>(List.of(column(texts.get("interviews.themes.everybody"), model.interviewed())));
        groups.forEach(group -> columns.add(column(words.group(group), asked(rows, group))));
        summary.setText(texts.get("interviews.themes.summary"));
        empty.setVisible(rows.isEmpty());
        matrix.setVisible(!rows.isEmpty());
        matrix.show(new Matrix.Content(
                texts.get("interviews.themes.theme"),
                columns,
                true,
                rows.stream().map(this::row).toList()));
        mark();
    }

    private String column(String group, int asked) {
        return texts.get("interviews.themes.column", group, asked);
    }

    private static int asked(List<ThemeMatrix.Row> rows, String group) {
        return rows.stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.cells().get(group)))
                .map(ThemeMatrix.Cell::size)
                .orElse(0);
    }

    private Matrix.Row row(ThemeMatrix.Row row) {
        List<Matrix.Cell> cells = new ArrayList<>();
        cells.add(cell(row, texts.get("interviews.themes.everybody"), row.total()));
        row.cells().forEach((group, cell) -> cells.add(cell(row, words.group(group), cell)));
        String mark = model.written(row) ? " ✎" : "";
        return new Matrix.Row(row.code().name() + mark, row.depth(), cells);
    }

    private Matrix.Cell cell(ThemeMatrix.Row row, String group, ThemeMatrix.Cell cell) {
        int count = cell.mentioned().size();
        String shown = count == 0 ? "–" : Integer.toString(count);
        int shade = cell.size() == 0 ? 0 : (count * 4 + cell.size() - 1) / cell.size();
        return new Matrix.Cell(
                shown,
                "shade-" + shade,
                texts.get("interviews.themes.cell", row.code().name(), group, count, cell.size()));
    }

    private void open(int row, int column) {
        var groups = model.matrix().get().groups();
        model.open(
                model.rows().get(row).code().id(),
                column == 0 ? Optional.empty() : Optional.of(groups.get(column - 1)));
    }

    private void mark() {
        var spot = model.spot().get();
        var rows = model.rows();
        for (int row = 0; row < rows.size() && spot.isPresent(); row++) {
            if (rows.get(row).code().id().equals(spot.get().code())) {
                int column = spot.get()
                        .group()
                        .map(group -> model.matrix().get().groups().indexOf(group) + 1)
                        .orElse(0);
                matrix.choose(row, column);
                return;
            }
        }
        matrix.choose(-1, -1);
    }
}
