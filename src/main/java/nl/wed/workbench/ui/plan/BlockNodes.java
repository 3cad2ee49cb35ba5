package nl.wed.workbench.ui.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.report.model.Anchors;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.chart.PictureView;

/// The blocks of a document as a page on screen: the same content and order as in Word, in a
/// simpler dress.
final class BlockNodes {
    private final Anchors anchors = new Anchors();

    /// A node per block; of each paragraph that prints records is marked which places those are.
    List<Node> of(List<Block> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    private Node node(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph ->
                words(paragraph.runs(), "print-" + paragraph.kind().name().toLowerCase(Locale.ROOT));
            case Enumeration list -> list(list);
            case Callout callout -> callout(callout);
            case Quotation quotation -> quotation(quotation);
            case TableBlock table -> table(table);
            case ChartBlock figure -> figure(figure);
            case Tiles tiles -> tiles(tiles);
            case Definitions definitions -> definitions(definitions);
            case Signatures signatures -> signatures(signatures);
            case SourceList sources -> sources(sources);
            case PageBreak() -> new VBox();
        };
    }

    /// The plain words of runs.
    static String text(List<Run> runs) {
        return runs.stream().map(BlockNodes::text).collect(Collectors.joining());
    }

    private static String text(Run run) {
        return switch (run) {
            case Run.Text text -> text.emphasis() == Run.Emphasis.MARK ? " [" + text.text() + "]" : text.text();
            case Run.Reference reference -> reference.text();
            case Run.Citation citation -> " (" + citation.source().shortText() + ")";
            case Run.Link link -> link.text();
            case Run.Prints _ -> "";
        };
    }

    private Node heading(Heading heading) {
        if (heading.level() == 1) {
            anchors.chapter(heading.number());
        }
        String text = (heading.number() + "  " + heading.text()).strip();
        return marked(words(text, "print-heading-" + heading.level()), heading.prints());
    }

    private Node list(Enumeration list) {
        var box = new VBox();
        box.getStyleClass().add("print-list");
        int number = 1;
        for (Enumeration.Item item : list.items()) {
            String mark = list.numbered() ? number++ + "." : "•";
            box.getChildren().add(marked(words(mark + "  " + text(item.runs()), "print-body"), item.runs()));
            if (!item.items().isEmpty()) {
                box.getChildren().add(list(new Enumeration(list.numbered(), item.items())));
            }
        }
        return box;
    }

    private Node callout(Callout callout) {
        var box = new VBox();
        box.getStyleClass()
                .addAll("print-callout", "print-" + callout.kind().name().toLowerCase(Locale.ROOT));
        if (!callout.title().isBlank()) {
            box.getChildren().add(words(callout.title(), "row-title"));
        }
        callout.content().forEach(one -> box.getChildren().add(node(one)));
        return box;
    }

    private Node quotation(Quotation quotation) {
        var box = new VBox(
                marked(words("‘" + quotation.text() + "’", "print-quotation"), quotation.prints()),
                words("– " + quotation.attribution(), "print-note"));
        box.getStyleClass().add("print-quote");
        return box;
    }

    private Node table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("print-table");
        double all =
                table.columns().stream().mapToInt(TableBlock.Column::weight).sum();
        int place = 0;
        for (TableBlock.Column column : table.columns()) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100 * column.weight() / all);
            grid.getColumnConstraints().add(width);
            grid.add(cell(column.header(), "print-th", column), place++, 0);
        }
        int line = 1;
        for (TableBlock.Row row : table.rows()) {
            place = 0;
            String style = "print-" + row.kind().name().toLowerCase(Locale.ROOT);
            for (TableBlock.Cell cell : row.cells()) {
                var label =
                        marked(cell(text(cell.runs()), style, table.columns().get(place)), cell.runs());
                boolean group = row.kind() == TableBlock.Row.Kind.GROUP;
                grid.add(label, place++, line, group ? table.columns().size() : 1, 1);
            }
            line++;
        }
        List<Node> parts = new ArrayList<>();
        if (!table.caption().isBlank()) {
            parts.add(words(table.caption(), "print-caption"));
        }
        parts.add(grid);
        if (!table.note().isEmpty()) {
            parts.add(words(table.note(), "print-note"));
        }
        return new VBox(parts.toArray(Node[]::new));
    }

    private static Label cell(String text, String style, TableBlock.Column column) {
        var label = words(text, style);
        label.getStyleClass().add("print-cell");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        if (column.align() == TableBlock.Align.RIGHT) {
            label.getStyleClass().add("print-right");
        }
        return label;
    }

    private Node figure(ChartBlock figure) {
        var box = new VBox(words(figure.caption(), "print-caption"), new PictureView(figure.chart()));
        if (!figure.note().isEmpty()) {
            box.getChildren().add(words(figure.note(), "print-note"));
        }
        box.getStyleClass().add("print-figure");
        return box;
    }

    private static Node tiles(Tiles tiles) {
        // an HBox would ask the height before it knows the width
        var row = new GridPane();
        row.getStyleClass().add("print-tiles");
        for (Tiles.Tile tile : tiles.tiles()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / tiles.tiles().size());
            row.getColumnConstraints().add(column);
            var box = new VBox(
                    words(tile.number(), "key-number"),
                    words(tile.label(), "print-body"),
                    words(tile.remark(), "print-note"));
            box.getStyleClass().add("print-tile");
            row.addRow(0, box);
        }
        return row;
    }

    private Node definitions(Definitions definitions) {
        var box = new VBox();
        box.getStyleClass().add("print-list");
        for (Definitions.Definition one : definitions.definitions()) {
            box.getChildren().addAll(words(one.term(), "row-title"), words(one.runs(), "print-body"));
        }
        return box;
    }

    private static Node signatures(Signatures signatures) {
        var box = new VBox();
        box.getStyleClass().add("print-list");
        for (Signatures.Signatory one : signatures.signatories()) {
            String words = String.join(
                    " – ",
                    List.of(one.party(), one.representative(), one.date()).stream()
                            .filter(part -> !part.isBlank())
                            .toList());
            box.getChildren().add(words(words + "  …………………………", "print-body"));
        }
        return box;
    }

    private Node sources(SourceList sources) {
        var box = new VBox();
        box.getStyleClass().add("print-list");
        int number = 1;
        for (CitedSource source : sources.sources()) {
            String label = source.label().isBlank() ? "" : " [" + source.label() + "]";
            var line = words(number++ + ".  " + source.fullText() + label, "print-body");
            box.getChildren().add(marked(line, source.prints()));
        }
        return box;
    }

    private Label words(List<Run> runs, String style) {
        return marked(words(text(runs), style), runs);
    }

    private Label marked(Label label, List<? extends Run> runs) {
        Set<UUID> places = new HashSet<>();
        for (Run run : runs) {
            if (run instanceof Run.Prints prints) {
                places.add(PrintedPlace.spot(anchors.next(prints)));
            }
        }
        if (!places.isEmpty()) {
            Spots.mark(label, places);
        }
        return label;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
