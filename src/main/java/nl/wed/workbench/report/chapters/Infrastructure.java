package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.InfrastructureScan;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 10: the scan of the local educational infrastructure.
final class Infrastructure implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        List<InfrastructureScore> scores = facts.project().all(KnowledgeRecords.INFRASTRUCTURE_SCORE);
        if (scores.stream().allMatch(score -> score.score() == null)) {
            return;
        }
        var scan = facts.catalogue().infrastructure();
        page.section(facts.text("infrastructure.scan"));
        page.text(facts.text("infrastructure.text"));
        page.add(chart(facts, scan, scores));
        page.table(
                facts.text("infrastructure.caption"),
                List.of(
                        Column.text(facts.text("column.element"), 5),
                        Column.text(facts.text("column.score"), 4),
                        Column.text(facts.text("column.note"), 6)),
                scores.stream()
                        .map(one -> Row.of(name(scan, one), score(facts, scan, one), one.note())
                                .printing(Run.prints(KnowledgeRecords.INFRASTRUCTURE_SCORE, one.id())))
                        .toList());
    }

    private static ChartBlock chart(Facts facts, InfrastructureScan scan, List<InfrastructureScore> scores) {
        List<String> names = new ArrayList<>();
        List<ChartValue> values = new ArrayList<>();
        for (InfrastructureScore one : scores) {
            Integer score = one.score();
            names.add(name(scan, one));
            values.add(
                    score == null
                            ? new ChartValue.Missing(facts.texts().get("general.unknown"))
                            : ChartValue.of(score));
        }
        String title = facts.text("infrastructure.chart");
        var plot = new Plot.Bars(
                Plot.Form.COMPARISON,
                names,
                List.of(new Series(facts.text("column.score"), Plot.Tone.OWN, values)),
                "");
        return new ChartBlock(
                new Chart(title, title + ". " + told(facts, scan, scores), "", 0, plot),
                title,
                "infrastructure",
                false,
                List.of());
    }

    private static String told(Facts facts, InfrastructureScan scan, List<InfrastructureScore> scores) {
        return scores.stream()
                .map(one -> facts.text("chart.alt", name(scan, one), score(facts, scan, one)))
                .collect(Collectors.joining("; "));
    }

    private static String name(InfrastructureScan scan, InfrastructureScore one) {
        return scan.element(one.element()).map(element -> element.name()).orElse(one.element());
    }

    private static String score(Facts facts, InfrastructureScan scan, InfrastructureScore one) {
        Integer score = one.score();
        return score == null
                ? facts.texts().get("general.unknown")
                : score + " – " + scan.scale().labels().getOrDefault(score, "");
    }
}
