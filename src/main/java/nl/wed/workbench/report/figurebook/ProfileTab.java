package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.report.workbook.Tab.Column;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.ProfileWords;

/// The tab with a row for every figure.
record ProfileTab(Facts facts, List<ProfileLine> lines) {
    Tab tab() {
        return new Tab(
                facts.text("workbook.tab.profile"),
                columns(),
                lines.stream().map(this::row).toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(FigureColumns.of(facts, "indicator:44", "theme:26", "period:12", "unit:14"));
        columns.add(new Column(facts.trajectory().municipalityName(), 14));
        columns.add(new Column(facts.text("column.netherlands"), 14));
        columns.add(new Column(peers().map(PeerGroup::name).orElse(facts.text("column.median")), 18));
        columns.addAll(FigureColumns.of(
                facts,
                "besideCountry:24",
                "rank:26",
                "first:12",
                "median:12",
                "third:12",
                "municipalities:12",
                "trend:60",
                "direction:24",
                "status:20",
                "reading:70",
                "source:40"));
        return columns;
    }

    private List<Cell> row(ProfileLine line) {
        var figure = line.figure();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(facts.name(figure)));
        cells.add(Cell.of(theme(figure)));
        cells.add(Cell.of(figure.own().periodLabel()));
        cells.add(Cell.of(FigureUnit.of(figure).name()));
        cells.add(value(figure, Optional.of(figure.own().value())));
        cells.add(value(figure, figure.national()));
        cells.add(value(figure, benchmark(line)));
        cells.addAll(standing(line));
        cells.add(Cell.of(words().of(line.trend())));
        cells.add(Cell.of(facts.texts().name("figures", figure.indicator().direction())));
        cells.add(Cell.of(status(figure)));
        cells.add(Cell.of(readings(figure)));
        cells.add(Cell.of(facts.sources().dataSet(figure.dataSet()).shortText()));
        return cells;
    }

    private String status(Figure figure) {
        String status = facts.texts().name("figures", figure.own().status());
        return new ChoiceWords(facts.texts())
                .hidden(figure)
                .map(words -> status + ". " + words)
                .orElse(status);
    }

    private List<Cell> standing(ProfileLine line) {
        var figure = line.figure();
        int decimals = FigureUnit.of(figure).shownDecimals();
        var judgement = line.besideCountry(decimals);
        return List.of(
                Cell.of(words().of(judgement, facts.text("column.netherlands"))),
                Cell.of(line.rank().map(words()::of).orElse(null)),
                part(figure, 0.25),
                part(figure, 0.5),
                part(figure, 0.75),
                Cell.of(figure.municipalities().sorted().size()));
    }

    private Optional<Value> benchmark(ProfileLine line) {
        var all = line.figure().municipalities();
        return peers().isPresent()
                ? line.municipalities().median(peers().get().codes())
                : Optional.of(all).filter(Spread::sufficient).map(one -> Value.of(one.median()));
    }

    private Optional<PeerGroup> peers() {
        return facts.shown().peers();
    }

    private Cell part(Figure figure, double part) {
        var all = figure.municipalities();
        return all.sufficient() ? value(figure, Optional.of(Value.of(all.quantile(part)))) : new Cell.Empty();
    }

    private Cell value(Figure figure, Optional<Value> value) {
        return value.map(one -> Cell.of(one, facts.words(), FigureUnit.of(figure)))
                .orElse(new Cell.Empty());
    }

    private String theme(Figure figure) {
        return facts.catalogue().indicators().themes().stream()
                .filter(theme -> theme.code().equals(figure.indicator().theme()))
                .map(theme -> theme.name())
                .findFirst()
                .orElse(figure.indicator().theme());
    }

    private String readings(Figure figure) {
        return facts.project().stream(FigureRecords.INTERPRETATION)
                .filter(reading -> reading.indicator().equals(figure.indicator().id()))
                .map(this::reading)
                .collect(Collectors.joining("\n"));
    }

    private String reading(Interpretation reading) {
        return facts.text(
                "workbook.reading",
                reading.text(),
                facts.orUnknown(reading.author()),
                facts.texts().name("figures", reading.status()));
    }

    private ProfileWords words() {
        return new ProfileWords(facts.texts());
    }
}
