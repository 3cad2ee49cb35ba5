package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.StackPane;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/// The text of a report to read and select in, with its findings as highlights and stripes.
final class ReportArea extends StackPane {
    private final CodingViewModel model;
    private final CodeBookViewModel codeBook;
    private final ProjectProperty project;
    private final StyleClassedTextArea area = new Telling();
    private boolean following;

    ReportArea(
            CodingViewModel model,
            CodeBookViewModel codeBook,
            ReportsViewModel reports,
            ProjectProperty project,
            Texts texts) {
        this.model = model;
        this.codeBook = codeBook;
        this.project = project;
        getStyleClass().add("report-area");
        area.setId("report-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.ON);
        area.setAccessibleText(texts.get("interviews.report.text"));
        area.getStyleClass().add("report-text");
        var scroll = new VirtualizedScrollPane<>(area);
        scroll.setMinSize(0, 0);
        scroll.setPrefSize(1, 1);
        getChildren().add(scroll);
        reports.selected().record().addListener((_, _, now) -> showText(now));
        model.findings().addListener((ListChangeListener<Finding>) _ -> paint());
        model.finding().record().addListener((_, _, _) -> paint());
        area.selectionProperty().addListener((_, _, range) -> selected(range));
        showText(reports.selected().record().get());
    }

    /// The text itself, for keys and focus.
    StyleClassedTextArea area() {
        return area;
    }

    /// Where the selection is on the screen, or else the caret.
    Optional<Bounds> place() {
        return area.getSelectionBounds().or(area::getCaretBounds);
    }

    /// Brings the finding that is looked at into sight.
    void reveal() {
        model.finding().current().ifPresent(one -> {
            following = true;
            area.moveTo(Highlights.unit(area.getText(), one.start()));
            area.requestFollowCaret();
            following = false;
        });
    }

    private void showText(@Nullable InterviewReport report) {
        String text = report == null ? "" : report.text().replace("\r\n", " \n");
        if (!text.equals(area.getText())) {
            following = true;
            area.replaceText(text);
            area.moveTo(0);
            area.requestFollowCaret();
            following = false;
        }
        paint();
    }

    private void selected(IndexRange range) {
        if (!following) {
            String text = area.getText();
            model.select(text.codePointCount(0, range.getStart()), text.codePointCount(0, range.getEnd()));
        }
    }

    private void paint() {
        String text = area.getText();
        if (!text.isEmpty()) {
            var spans = new StyleSpansBuilder<Collection<String>>();
            for (var part : Highlights.of(text, model.findings(), this::colour, currentId())) {
                spans.add(List.copyOf(part.classes()), part.end() - part.start());
            }
            area.setStyleSpans(0, spans.create());
        }
        area.setParagraphGraphicFactory(this::margin);
    }

    private @Nullable UUID currentId() {
        return model.finding().current().map(Finding::id).orElse(null);
    }

    private int colour(Finding finding) {
        return finding.codes().isEmpty() ? -1 : codeBook.colour(finding.codes().getFirst());
    }

    private Node margin(int paragraph) {
        String text = area.getText();
        if (paragraph >= area.getParagraphs().size()) {
            return new MarginStripes(List.of());
        }
        int unit = area.getAbsolutePosition(paragraph, 0);
        int start = text.codePointCount(0, unit);
        int end = start + text.codePointCount(unit, unit + area.getParagraphLength(paragraph));
        List<MarginStripes.Mark> marks = new ArrayList<>();
        for (Finding finding : model.findings()) {
            if (finding.touches(start, end)) {
                marks.addAll(marks(finding));
            }
        }
        return new MarginStripes(marks);
    }

    private List<MarginStripes.Mark> marks(Finding finding) {
        Project now = project.get();
        boolean current = finding.id().equals(currentId());
        if (finding.codes().isEmpty()) {
            return List.of(mark(finding, "–", "", "theme-none", current));
        }
        return finding.codes().stream()
                .flatMap(id -> now.find(InterviewRecords.CODE, id).stream())
                .map((Code code) ->
                        mark(finding, code.code(), code.name(), "theme-" + codeBook.colour(code.id()), current))
                .toList();
    }

    private MarginStripes.Mark mark(Finding finding, String code, String name, String style, boolean current) {
        String sign = (finding.doubtful() ? "? " : "") + (finding.important() ? "★" : "");
        return new MarginStripes.Mark(sign + code, code + " " + name, style, current, () -> model.show(finding.id()));
    }

    /// Tells what is copied out of it, and words can be looked up in it.
    private static final class Telling extends StyleClassedTextArea implements Spots.Words {
        @Override
        public void copy() {
            String text = getSelectedText();
            super.copy();
            Copied.tell(this, text);
        }

        @Override
        public boolean choose(String words) {
            int at = getText().indexOf(words);
            if (at >= 0) {
                selectRange(at, at + words.length());
                requestFollowCaret();
                requestFocus();
            }
            return at >= 0;
        }
    }
}
