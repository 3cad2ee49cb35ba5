package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.CountedWords;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.ProfileWords;
import org.jspecify.annotations.Nullable;

/// What a reader must know of one figure: definition, what is divided by what, measure, period and
/// status. What to beware of stands in the text above it, and so does the trend when it says more
/// than why there is none.
record DefinitionSheet(Facts facts, Figure figure) {
    Definitions block() {
        var indicator = figure.indicator();
        List<Definition> all = new ArrayList<>();
        all.add(definition());
        add(all, "numerator", indicator.numerator());
        add(all, "denominator", indicator.denominator());
        add(all, "counted", new CountedWords(facts.texts()).of(figure).orElse(null));
        add(all, "direction", facts.texts().name("figures", indicator.direction()));
        add(
                all,
                "period",
                figure.own().periodLabel()
                        + ", "
                        + facts.texts().name("figures", figure.own().status()));
        if (new PeerWords(facts).trend(figure).isEmpty()) {
            facts.shown()
                    .line(indicator.id())
                    .ifPresent(line -> add(all, "trend", new ProfileWords(facts.texts()).of(line.trend())));
        }
        add(all, "measure", figure.statistic().name());
        new ChoiceWords(facts.texts())
                .also(figure, facts.shown().besides(figure))
                .ifPresent(words -> add(all, "also", words));
        add(all, "retrieved", new DataSetWords(facts.texts()).read(figure.dataSet()));
        return new Definitions(all);
    }

    private Definition definition() {
        var indicator = figure.indicator();
        var runs = new ArrayList<Run>(List.of(Run.plain(indicator.definition())));
        if (indicator.status() == VerificationStatus.TO_VERIFY) {
            runs.add(Run.plain(" "));
            runs.add(Run.mark(facts.texts().get("general.toVerify")));
        }
        return new Definition(facts.text("book.fact.definition"), runs);
    }

    private void add(List<Definition> all, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            all.add(Definition.of(facts.text("book.fact." + key), words));
        }
    }
}
