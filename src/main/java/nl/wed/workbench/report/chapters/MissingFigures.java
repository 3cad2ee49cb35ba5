package nl.wed.workbench.report.chapters;

import java.util.List;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.ChoiceWords;

/// The indicators without a figure in the document: those that nobody has read yet, with who can be
/// asked for them, and those of which the figure exists but may not be shown, with why.
record MissingFigures(Facts facts) {
    void write(Page page) {
        var open = lacking();
        if (!open.isEmpty()) {
            table(
                    page,
                    "figures.missing",
                    "column.provider",
                    open.stream()
                            .map(one -> Row.of(one.name(), asked(one)).printing(named(one)))
                            .toList());
        }
        var words = new ChoiceWords(facts.texts());
        var rows = hidden().stream()
                .flatMap(one -> facts
                        .figures()
                        .hidden(one.id())
                        .map(value -> Row.of(one.name(), words.hidden(value)).printing(named(one)))
                        .stream())
                .toList();
        if (!rows.isEmpty()) {
            table(page, "figures.hidden", "column.whyHidden", rows);
        }
    }

    private static Run.Prints named(Indicator one) {
        return Run.prints(FigureRecords.INDICATOR, one.id());
    }

    private String asked(Indicator one) {
        boolean local = facts.catalogue()
                .indicators()
                .find(one.code())
                .map(CatalogueIndicator::local)
                .orElse(true);
        String who = one.provider().isBlank() ? facts.text("figures.missing.nobody") : one.provider();
        return local ? who : facts.text("figures.missing.notLocal", who);
    }

    /// The indicators of which no data set has a value.
    List<Indicator> lacking() {
        return facts.project().stream(FigureRecords.INDICATOR)
                .filter(one -> facts.figures().lacks(one.id()))
                .toList();
    }

    /// The indicators of which the figure exists but may not be shown.
    List<Indicator> hidden() {
        return facts.project().stream(FigureRecords.INDICATOR)
                .filter(one -> facts.figures().hidden(one.id()).isPresent())
                .toList();
    }

    private void table(Page page, String key, String second, List<Row> rows) {
        page.section(facts.text(key));
        page.text(facts.text(key + ".text"));
        page.table(
                facts.text(key + ".caption"),
                List.of(Column.text(facts.text("column.indicator"), 5), Column.text(facts.text(second), 5)),
                rows);
    }
}
