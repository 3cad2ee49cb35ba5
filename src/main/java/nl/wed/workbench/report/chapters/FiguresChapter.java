package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Indicators.IndicatorTheme;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.FigureUnit;

/// Chapter 4: the figures by theme, each with what it is compared with, its reading and its source.
/// With `sheets` also what a reader must know of each; the plan has that in an appendix.
record FiguresChapter(boolean sheets) implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        if (!facts.figures().all().isEmpty()) {
            page.section(facts.text("figures.overview"));
            page.text(facts.text("figures.howToRead", facts.trajectory().municipalityName()));
            new PeerWords(facts)
                    .group()
                    .ifPresent(group -> page.text(
                            facts.texts()
                                    .get(
                                            "pictures.plan.group",
                                            group.name(),
                                            group.members().size()),
                            Run.prints(FigureRecords.PEER_GROUP, group.id())));
            overview(facts, page);
        }
        var budget = ChartBudget.of(facts.project());
        for (IndicatorTheme theme : facts.catalogue().indicators().themes()) {
            theme(facts, page, budget, theme);
        }
        new MissingFigures(facts).write(page);
    }

    private static void overview(Facts facts, Page page) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.indicator"), 6));
        columns.add(Column.text(facts.text("column.period"), 2));
        columns.add(Column.number(facts.trajectory().municipalityName(), 3));
        columns.add(Column.number(facts.text("column.netherlands"), 3));
        new PeerWords(facts).group().ifPresent(group -> columns.add(Column.number(group.name(), 3)));
        columns.add(Column.number(facts.text("column.median"), 3));
        columns.add(Column.text(facts.text("column.standing"), 4));
        List<Row> rows = new ArrayList<>();
        for (IndicatorTheme theme : facts.catalogue().indicators().themes()) {
            List<Figure> figures = inTheme(facts, theme);
            if (!figures.isEmpty()) {
                rows.add(Row.group(theme.name()));
                figures.forEach(figure -> rows.add(row(facts, figure)));
            }
        }
        page.table(facts.text("figures.overview.caption"), columns, rows);
    }

    private static Row row(Facts facts, Figure figure) {
        var peers = new PeerWords(facts);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new Run.Reference("indicator-" + figure.indicator().id(), facts.name(figure))));
        cells.add(Cell.of(figure.own().periodLabel()));
        cells.add(Cell.of(Run.bold(brief(figure, facts.words().of(figure.own().value(), figure)))));
        cells.add(Cell.of(figure.national()
                .map(value -> brief(figure, facts.words().of(value, figure)))
                .orElse(facts.text("figures.unknownThere"))));
        peers.group().ifPresent(_ -> cells.add(Cell.of(brief(figure, peers.median(figure)))));
        cells.add(Cell.of(brief(figure, median(facts, figure))));
        cells.add(standing(facts, figure));
        return new Row(Row.Kind.DATA, cells)
                .printing(Run.names(FigureRecords.INDICATOR, figure.indicator().id()));
    }

    /// The value without a unit that the name of the figure already says.
    private static String brief(Figure figure, String value) {
        String unit = FigureUnit.of(figure).name();
        return figure.indicator().name().endsWith(unit) ? value.replace(" " + unit, "") : value;
    }

    static String median(Facts facts, Figure figure) {
        return figure.municipalities().sufficient()
                ? facts.words().amount(figure.municipalities().median(), figure)
                : facts.text("figures.tooFew");
    }

    private static Cell standing(Facts facts, Figure figure) {
        var cell = Cell.of(facts.text("figures.standing." + figure.standing().name()));
        return switch (figure.standing()) {
            case UNFAVOURABLE -> cell.tinted(TableBlock.Tint.ATTENTION);
            case FAVOURABLE -> cell.tinted(TableBlock.Tint.LIGHT);
            case MIDDLE, NO_JUDGEMENT -> cell;
        };
    }

    private void theme(Facts facts, Page page, ChartBudget budget, IndicatorTheme theme) {
        List<Figure> figures = inTheme(facts, theme);
        if (figures.isEmpty()) {
            return;
        }
        page.section(theme.name());
        var charts = new ThemeCharts(facts, theme.name(), figures);
        charts.together(page, budget);
        for (Figure figure : figures) {
            var id = figure.indicator().id();
            page.heading(facts.name(figure), "indicator-" + id, Run.prints(FigureRecords.INDICATOR, id));
            page.text(List.of(
                    Run.plain(sentence(facts, figure)), Run.cite(facts.sources().dataSet(figure.dataSet()))));
            pictures(facts, page, budget, charts, figure);
            reading(facts, figure.indicator()).ifPresent(reading -> reading(facts, page, reading));
            new ChoiceWords(facts.texts())
                    .hidden(figure)
                    .ifPresent(words -> page.note(facts.text("figures.caveat", words)));
            String caveat = figure.indicator().caveat();
            if (caveat != null) {
                page.note(facts.text("figures.caveat", caveat));
            }
            if (sheets) {
                page.add(new DefinitionSheet(facts, figure).block());
            }
        }
    }

    /// A figure that a key message rests on also gets its place among all municipalities and the
    /// differences inside the municipality, as long as there is room for charts; a map takes none.
    private static void pictures(Facts facts, Page page, ChartBudget budget, ThemeCharts charts, Figure figure) {
        var blocks = new PictureBlocks(facts);
        charts.alone(figure).filter(_ -> budget.take()).ifPresent(page::add);
        blocks.years(figure).filter(_ -> budget.take()).ifPresent(page::add);
        String trend = new PeerWords(facts).trend(figure);
        if (!trend.isEmpty()) {
            page.text(trend);
        }
        blocks.pairs(figure).stream().filter(_ -> budget.take()).forEach(page::add);
        if (budget.highlights(figure.indicator().id())) {
            blocks.deeper(figure).stream().filter(_ -> budget.take()).forEach(page::add);
            blocks.maps(figure).forEach(page::add);
        }
    }

    private static void reading(Facts facts, Page page, Interpretation reading) {
        String title = facts.text(
                reading.status() == InterpretationStatus.AGREED ? "figures.reading" : "figures.readingDraft");
        page.callout(
                Callout.Kind.KEY_MESSAGE,
                title,
                reading.text(),
                Run.prints(FigureRecords.INTERPRETATION, reading.id()));
    }

    private static String sentence(Facts facts, Figure figure) {
        String own = facts.words().of(figure.own().value(), figure);
        String name = facts.trajectory().municipalityName();
        String national = figure.national()
                .map(value ->
                        facts.text("figures.sentence.national", facts.words().of(value, figure)))
                .orElse("");
        String spread = figure.municipalities().sufficient()
                ? facts.text(
                        "figures.sentence.spread",
                        Integer.toString(figure.municipalities().sorted().size()),
                        median(facts, figure),
                        facts.words().amount(figure.municipalities().quantile(0.25), figure),
                        facts.words().amount(figure.municipalities().quantile(0.75), figure))
                : facts.text("figures.sentence.tooFew");
        return facts.text(
                        "figures.sentence",
                        figure.indicator().definition(),
                        name,
                        figure.own().periodLabel(),
                        own)
                + national
                + spread
                + new PeerWords(facts).sentence(figure);
    }

    private static Optional<Interpretation> reading(Facts facts, Indicator indicator) {
        return facts.project().stream(FigureRecords.INTERPRETATION)
                .filter(reading -> reading.indicator().equals(indicator.id()))
                .findFirst();
    }

    private static List<Figure> inTheme(Facts facts, IndicatorTheme theme) {
        return facts.figures().all().stream()
                .filter(figure -> figure.indicator().theme().equals(theme.code()))
                .toList();
    }
}
