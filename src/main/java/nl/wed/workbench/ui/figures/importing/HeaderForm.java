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

/// Which rows of the file are the header: from one row up to and including another.
final class HeaderForm extends VBox {
    private static final int LONGEST = 60;

    private final MappingViewModel model;
    private final Texts texts;
    private TablePreview.Header shown = new TablePreview.Header(0, 0, List.of());

    HeaderForm(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.preview().addListener((_, _, now) -> now.ifPresent(this::show));
        model.preview().get().ifPresent(this::show);
    }

    private void show(TablePreview now) {
        if (now.header().equals(shown)) {
            return;
        }
        shown = now.header();
        var first = new SimpleObjectProperty<>(line(shown.first()));
        var last = new SimpleObjectProperty<>(line(shown.last()));
        first.addListener((_, _, line) -> model.header(line.number(), end(line.number())));
        last.addListener((_, _, line) -> model.header(start(line.number()), line.number()));
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
