package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.sources.table.TablePreview.Line;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// Which rows of the file are the header: from one row up to and including another.
final class HeaderForm extends VBox {
    private static final int LONGEST = 60;

    private final MappingViewModel model;
    private final Texts texts;
    private final SimpleObjectProperty<Line> first = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Line> last = new SimpleObjectProperty<>();
    private TablePreview.Header shown = new TablePreview.Header(0, 0, List.of());
    private boolean following;

    HeaderForm(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        first.addListener((_, _, line) -> chosen(line, null));
        last.addListener((_, _, line) -> chosen(null, line));
        model.preview().addListener((_, _, now) -> now.ifPresent(this::show));
        model.preview().get().ifPresent(this::show);
    }

    private void show(TablePreview now) {
        if (now.header().equals(shown)) {
            return;
        }
        boolean sameRows = now.header().lines().equals(shown.lines());
        shown = now.header();
        following = true;
        first.setValue(line(shown.first()));
        last.setValue(line(shown.last()));
        if (!sameRows) {
            build();
        }
        following = false;
    }

    /// Once for the rows of a file: a list that opens stays open while it is walked through by key.
    private void build() {
        var form = new Form(texts, () -> {});
        form.beside(
                form.choice(texts.get("intake.mapping.headerFirst"), first, shown.lines(), this::words)
                        .id("mapping-header-first"),
                form.choice(texts.get("intake.mapping.headerLast"), last, shown.lines(), this::words)
                        .id("mapping-header-last"));
        var help = new Label(texts.get("intake.mapping.headerHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        form.node(help);
        getChildren().setAll(form);
    }

    private void chosen(@Nullable Line from, @Nullable Line to) {
        if (!following) {
            if (from != null) {
                model.header(from.number(), end(from.number()));
            } else if (to != null) {
                model.header(start(to.number()), to.number());
            }
        }
    }

    /// The last row of a header that begins here: the one it has when that can be, else the same row.
    private int end(int first) {
        return shown.canBe(first, shown.last()) ? shown.last() : first;
    }

    private int start(int last) {
        return shown.canBe(shown.first(), last) ? shown.first() : last;
    }

    private Line line(int number) {
        return shown.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseGet(() -> new Line(number, List.of()));
    }

    private String words(Line line) {
        String cells = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        String cut = cells.length() <= LONGEST ? cells : cells.substring(0, LONGEST) + "…";
        return texts.get("intake.mapping.headerRow", Integer.toString(line.number()), cut);
    }
}
