package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.renewal.RenewalCard;

/// Everything that is known of one approach, always in the same order: what it is, for whom, what
/// works in it, what it yields, what it costs, what it needs, the Dutch context, the sources.
final class InterventionSheet extends VBox {
    private static final Set<String> DUTCH = Set.of("NJi", "CPB");

    private final CatalogueViewModel model;
    private final Texts texts;
    private final Navigator navigator;

    InterventionSheet(CatalogueViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().addAll("card", "sheet");
        setId("intervention-sheet");
    }

    void show(InterventionLine line) {
        var intervention = line.intervention();
        var title = new Label(intervention.name());
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        getChildren().setAll(title, InterventionCard.badges(texts, line, model));
        var session = line.session();
        if (session != null) {
            part("knowledge.sheet.reason", session.reason());
            new RenewalCard(model.renewal(), texts)
                    .of(new Ref(KnowledgeRecords.SESSION_INTERVENTION, session.id()))
                    .ifPresent(getChildren()::add);
        }
        if (intervention.phasedOut()) {
            lines(List.of(texts.get("knowledge.phasedOut")));
        }
        part("knowledge.sheet.what", intervention.description());
        forWhom(intervention);
        part("knowledge.sheet.elements", texts.get("knowledge.sheet.elementsUnknown"));
        yields(line);
        cost(line);
        part("knowledge.sheet.conditions", intervention.conditions());
        if (intervention.conditionsStatus() == VerificationStatus.TO_VERIFY) {
            getChildren().add(Badge.toVerify(texts));
        }
        dutch(intervention);
        sources(intervention);
        inTrajectory(intervention);
    }

    private void forWhom(Intervention intervention) {
        part(
                "knowledge.sheet.forWhom",
                intervention.phases().stream()
                        .map(phase -> texts.name("general", phase))
                        .collect(Collectors.joining(", ")));
        lines(intervention.causes().stream()
                .flatMap(code -> model.catalogue().causes().find(code).stream())
                .map(cause -> texts.get("knowledge.sheet.cause", cause.name()))
                .toList());
    }

    private void yields(InterventionLine line) {
        var effect = line.intervention().effect();
        heading("knowledge.sheet.yield");
        getChildren().add(InterventionCard.gauges(texts, line, 10));
        String words = effect.text();
        if (words != null && !words.equals(line.effect().words())) {
            boolean thin = line.intervention().tooThinForANumber();
            lines(List.of(
                    thin
                            ? texts.get(
                                    "knowledge.effect.sourceSays", line.effect().words(), words)
                            : words));
        }
        effect.variants()
                .forEach(variant ->
                        getChildren().add(GaugeBox.reading(texts, model.gauges().variant(variant))));
        lines(line.intervention().evidence().stream()
                .filter(entry -> !DUTCH.contains(entry.scale()))
                .flatMap(this::note)
                .toList());
        if (InterventionGauges.international(effect.scale())) {
            lines(List.of(texts.get("knowledge.sheet.international")));
        }
    }

    private void cost(InterventionLine line) {
        String words = line.intervention().cost().text();
        part("knowledge.sheet.cost", words == null ? texts.get("general.unknown") : words);
        getChildren().add(GaugeBox.reading(texts, line.cost()));
        model.gauges().costMeaning(line.intervention()).ifPresent(meaning -> lines(List.of(meaning)));
    }

    private void dutch(Intervention intervention) {
        heading("knowledge.sheet.dutch");
        var notes = Stream.of(
                        intervention.evidence().stream()
                                .filter(entry -> DUTCH.contains(entry.scale()))
                                .flatMap(this::note),
                        intervention.warnings().stream(),
                        intervention.openPoints().stream().map(point -> texts.get("knowledge.sheet.open", point)))
                .flatMap(Function.identity())
                .toList();
        lines(notes.isEmpty() ? List.of(texts.get("knowledge.sheet.nothingKnown")) : notes);
    }

    private Stream<String> note(EvidenceEntry entry) {
        return Stream.ofNullable(entry.note()).map(note -> model.gauges().body(entry.scale()) + ": " + note);
    }

    private void sources(Intervention intervention) {
        heading("knowledge.sheet.sources");
        var found = model.catalogue().sources().find(intervention.sources());
        if (found.isEmpty()) {
            lines(List.of(texts.get("knowledge.sheet.noSource")));
        }
        for (Source source : found) {
            var words = new Label(SourceWords.of(texts, source));
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.SOMETIMES);
            var row = new HBox(words);
            row.getStyleClass().add("section-header");
            if (source.toVerify()) {
                row.getChildren().add(Badge.toVerify(texts));
            }
            getChildren().add(row);
        }
    }

    private void inTrajectory(Intervention intervention) {
        heading("knowledge.sheet.chain");
        var refs = model.inTrajectory(intervention);
        if (refs.isEmpty()) {
            lines(List.of(texts.get("knowledge.sheet.noChain")));
        }
        refs.forEach(ref -> getChildren().add(Buttons.link("", model.label(ref), () -> navigator.open(ref))));
    }

    private void part(String key, String words) {
        heading(key);
        lines(List.of(words));
    }

    private void heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("part-title");
        getChildren().add(heading);
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            var words = new Label(line);
            words.setWrapText(true);
            words.getStyleClass().add("reading");
            getChildren().add(words);
        }
    }
}
