package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.catalogue.Indicators;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// What still has to be asked for: chosen indicators without data, by who has them.
public final class RequestsViewModel {
    /// What one provider is asked for, with the letter that asks it.
    public record Request(String provider, List<Indicator> indicators, String letter) {}

    /// What need not be asked for: its figure exists, and why it is not shown.
    public record Hidden(Indicator indicator, String why) {}

    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Indicators content;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Request>> requests = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Hidden>> hidden = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Indicator>> notLocal = new ReadOnlyObjectWrapper<>(List.of());

    public RequestsViewModel(ProjectProperty project, LiveFigures figures, Indicators content, Texts texts) {
        this.project = project;
        this.figures = figures;
        this.content = content;
        this.texts = texts;
        figures.shown().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// The requests, those with most indicators first.
    public ReadOnlyObjectProperty<List<Request>> requests() {
        return requests.getReadOnlyProperty();
    }

    /// The figures that exist but may not be shown, in the order of the indicators.
    public ReadOnlyObjectProperty<List<Hidden>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /// The indicators that are lacking and that nobody is known to publish for a municipality.
    public ReadOnlyObjectProperty<List<Indicator>> notLocal() {
        return notLocal.getReadOnlyProperty();
    }

    private void refresh() {
        refreshRequests();
        var words = new ChoiceWords(texts);
        hidden.set(project.get().stream(INDICATOR)
                .flatMap(one -> figures.hidden(one.id()).map(value -> new Hidden(one, words.hidden(value))).stream())
                .toList());
    }

    private boolean isLocal(Indicator indicator) {
        return content.find(indicator.code()).map(CatalogueIndicator::local).orElse(true);
    }

    private void refreshRequests() {
        notLocal.set(project.get().stream(INDICATOR)
                .filter(one -> figures.lacks(one.id()) && !isLocal(one))
                .toList());
        Map<String, List<Indicator>> byProvider = new LinkedHashMap<>();
        for (Indicator indicator : project.get().all(INDICATOR)) {
            if (figures.lacks(indicator.id()) && isLocal(indicator)) {
                String provider = indicator.provider().isBlank() ? texts.get("general.unknown") : indicator.provider();
                byProvider.computeIfAbsent(provider, _ -> new ArrayList<>()).add(indicator);
            }
        }
        requests.set(byProvider.entrySet().stream()
                .map(entry -> request(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Integer.compare(
                        other.indicators().size(), one.indicators().size()))
                .toList());
    }

    private Request request(String provider, List<Indicator> indicators) {
        return new Request(provider, List.copyOf(indicators), letter(provider, indicators));
    }

    private String letter(String provider, List<Indicator> indicators) {
        Trajectory trajectory = TrajectoryRecords.trajectoryOf(project.get());
        String list = indicators.stream().map(this::line).collect(Collectors.joining("\n"));
        return texts.get(
                        "figures.letter",
                        provider,
                        trajectory.municipalityName(),
                        trajectory.scope(),
                        trajectory.municipalityCode(),
                        "{list}",
                        trajectory.client())
                .replace("{list}", list);
    }

    private String line(Indicator indicator) {
        String table = indicator.table() == null ? "" : " (" + texts.get("figures.table", indicator.table()) + ")";
        return texts.get("figures.letter.line", indicator.name(), indicator.definition(), indicator.unit(), table);
    }
}
