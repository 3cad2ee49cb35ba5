package nl.wed.workbench.ui.interviews;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
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
final class ReportArea extends BorderPane {
    private final CodingViewModel model;
    private final CodeBookViewModel codeBook;
    private final ProjectProperty project;
    private final StyleClassedTextArea area = new Telling();
    private final MarginStripes margin = new MarginStripes(this::place);
    private List<Highlights.Part> painted = List.of();
    private boolean following;
    private boolean pressed;

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
        setCenter(scroll); // before the margin, which is laid out by where the text then stands
        setLeft(margin);
        area.viewportDirtyEvents().subscribe(_ -> margin.follow());
        area.totalHeightEstimateProperty().addListener((_, _, _) -> margin.follow());
        margin.setOnScroll(event -> area.scrollYBy(-event.getDeltaY()));
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        area.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::walkOn);
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
            painted = List.of();
            area.moveTo(0);
            area.requestFollowCaret();
            following = false;
        }
        paint();
    }

    /// While the button is down the text stays as it is: what is painted anew under a hand that drags is another
    /// node, which no longer hears where the hand goes.
    private void released() {
        pressed = false;
        selected(area.getSelection());
        paint();
    }

    /// Tab leaves the text, as it does a field.
    private void walkOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void selected(IndexRange range) {
        if (!following && !pressed) {
            String text = area.getText();
            model.select(text.codePointCount(0, range.getStart()), text.codePointCount(0, range.getEnd()));
        }
    }

    private void paint() {
        if (pressed) {
            return;
        }
        String text = area.getText();
        var parts = Highlights.of(text, model.findings(), this::colours, currentId());
        if (!text.isEmpty() && !parts.equals(painted)) {
            var spans = new StyleSpansBuilder<Collection<String>>();
            for (var part : parts) {
                spans.add(List.copyOf(part.classes()), part.end() - part.start());
            }
            area.setStyleSpans(0, spans.create());
        }
        painted = parts;
        margin.show(model.findings().stream().flatMap(this::marks).toList());
    }

    private @Nullable UUID currentId() {
        return model.finding().current().map(Finding::id).orElse(null);
    }

    /// The colours of the codes of a finding, the first one first.
    private List<Integer> colours(Finding finding) {
        return finding.codes().stream().map(codeBook::colour).distinct().toList();
    }

    private Optional<Bounds> place(MarginStripes.Mark mark) {
        String text = area.getText();
        int start = Highlights.unit(text, mark.start());
        int end = Highlights.unit(text, mark.end());
        return start < end ? area.getCharacterBoundsOnScreen(start, end) : Optional.empty();
    }

    private Stream<MarginStripes.Mark> marks(Finding finding) {
        if (finding.codes().isEmpty()) {
            return Stream.of(mark(finding, "–", "", "theme-none"));
        }
        return finding.codes().stream()
                .flatMap(id -> project.get().find(InterviewRecords.CODE, id).stream())
                .map((Code code) -> mark(finding, code.code(), code.name(), "theme-" + codeBook.colour(code.id())));
    }

    private MarginStripes.Mark mark(Finding finding, String code, String name, String style) {
        String sign = (finding.doubtful() ? "? " : "") + (finding.important() ? "★" : "");
        boolean current = finding.id().equals(currentId());
        return new MarginStripes.Mark(
                finding.start(), finding.end(), sign + code, code + " " + name, style, current, () -> choose(finding));
    }

    private void choose(Finding finding) {
        model.show(finding.id());
        reveal();
        area.requestFocus();
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
