package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceLesson;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.Verifiable;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;

/// What the catalogue says of an intervention: evidence per scale with its date, effect, cost and
/// conditions, each with 'te verifiëren' where its own status says so.
record InterventionWords(Facts facts) {

    /// A whole card.
    void card(Intervention one, Page page) {
        page.text(one.description());
        List<Definition> lines = new ArrayList<>();
        lines.add(Definition.of(facts.text("card.phases"), facts.phases(one.phases())));
        lines.add(new Definition(facts.text("column.evidence"), evidence(one)));
        lines.add(new Definition(facts.text("column.effect"), effect(one)));
        lines.add(new Definition(facts.text("column.cost"), cost(one)));
        lines.add(new Definition(
                facts.text("card.conditions"),
                marked(facts.orUnknown(one.conditions()), one.conditionsStatus() == VerificationStatus.TO_VERIFY)));
        if (!one.openPoints().isEmpty()) {
            lines.add(Definition.of(facts.text("card.open"), String.join("; ", one.openPoints())));
        }
        page.add(new Definitions(lines));
        warnings(one, page);
    }

    /// Every evidence entry on a line of its own.
    List<Run> evidence(Intervention one) {
        if (one.evidence().isEmpty()) {
            return List.of(Run.plain(facts.text("card.noEvidence")));
        }
        List<Run> runs = new ArrayList<>();
        for (EvidenceEntry entry : one.evidence()) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain("\n"));
            }
            runs.addAll(entry(entry));
        }
        return runs;
    }

    private List<Run> entry(EvidenceEntry entry) {
        String level = facts.catalogue().levelLabel(entry).orElse(facts.text("card.levelUnknown"));
        var asOf = entry.asOf();
        String date = asOf == null ? facts.text("card.noDate") : facts.text("card.asOf", asOf.text());
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold(entry.scale() + ": "));
        runs.addAll(marked(level + " (" + date + ")", entry.toVerify()));
        if (facts.catalogue().evidence().recognition(entry, facts.day()) == Recognition.POSSIBLY_EXPIRED) {
            runs.add(Run.plain(" "));
            runs.add(Run.mark(facts.text("card.expired")));
        }
        runs.addAll(facts.sources().cite(entry.source()));
        return runs;
    }

    /// The effect in words with its unit; unknown stays unknown.
    List<Run> effect(Intervention one) {
        var effect = one.effect();
        String all = effectWords(one);
        return marked(facts.orUnknown(all), effect.toVerify() && !all.isBlank());
    }

    private String effectWords(Intervention one) {
        var effect = one.effect();
        String text = effect.text() == null ? "" : effect.text();
        if (one.tooThinForANumber()) {
            String tooThin = facts.texts().get("knowledge.effect.tooThin");
            return text.isBlank() ? tooThin : facts.texts().get("knowledge.effect.sourceSays", tooThin, text);
        }
        Integer months = effect.monthsProgress();
        Double deviations = effect.standardDeviations();
        String number = months != null
                ? facts.text("card.months", months)
                : deviations != null ? facts.text("card.deviations", deviations) : "";
        return Stream.of(number, text).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    }

    /// The cost: words first, then the rating on its scale.
    List<Run> cost(Intervention one) {
        var cost = one.cost();
        Integer rating = cost.rating();
        String text = cost.text();
        String scale = cost.scale();
        String rated = rating == null ? "" : facts.text("card.rating", rating, scale == null ? "" : scale);
        String all = Stream.of(text == null ? "" : text, rated)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return marked(facts.orUnknown(all), cost.toVerify() && !all.isBlank());
    }

    /// The warnings as a box; nothing without warnings.
    void warnings(Intervention one, Page page) {
        if (!one.warnings().isEmpty()) {
            page.callout(Callout.Kind.WARNING, one.name(), String.join(" ", one.warnings()));
        }
    }

    /// A lesson that holds across interventions, with its sources.
    List<Run> lesson(EvidenceLesson lesson) {
        List<Run> runs = new ArrayList<>(marked(lesson.text(), ((Verifiable) lesson).toVerify()));
        runs.addAll(facts.sources().cite(lesson.sources()));
        return runs;
    }

    private List<Run> marked(String text, boolean toVerify) {
        return toVerify
                ? List.of(Run.plain(text + " "), Run.mark(facts.texts().get("general.toVerify")))
                : List.of(Run.plain(text));
    }
}
