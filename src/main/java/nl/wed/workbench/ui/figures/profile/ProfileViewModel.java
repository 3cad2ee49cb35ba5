package nl.wed.workbench.ui.figures.profile;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.figures.kit.Trend;
import nl.wed.workbench.ui.observing.ProjectProperty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The profile of the municipality: every chosen indicator with its figure, by theme, filtered.
public final class ProfileViewModel {
    /// Which figures are looked for.
    public enum Focus {
        ALL,
        UNFAVOURABLE,
        WORSENING
    }

    private final LiveFigures figures;
    private final ProjectProperty project;
    private final Themes themes;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> theme =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AgePhase>> phase =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(Focus.ALL);
    private final BooleanProperty withWaiting = new SimpleBooleanProperty(false);
    private final ObservableList<ProfileItem> items = FXCollections.observableArrayList();
    private final ObservableList<ProfileItem> shown =
            FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<Optional<UUID>> selected =
            new SimpleObjectProperty<>(Optional.empty());

    public ProfileViewModel(LiveFigures figures, ProjectProperty project, Themes themes) {
        this.figures = figures;
        this.project = project;
        this.themes = themes;
        figures.shown().addListener((_, _, _) -> rebuild());
        Stream.<Property<?>>of(query, theme, phase, focus, withWaiting)
                .forEach(filter -> filter.addListener((_, _, _) -> rebuild()));
        rebuild();
    }

    /// What is searched in name, definition and code.
    public StringProperty query() {
        return query;
    }

    /// The only theme that is shown; empty for all.
    public ObjectProperty<Optional<String>> theme() {
        return theme;
    }

    /// The only age phase that is shown; empty for all.
    public ObjectProperty<Optional<AgePhase>> phase() {
        return phase;
    }

    public ObjectProperty<Focus> focus() {
        return focus;
    }

    /// Whether indicators without data are shown too.
    public BooleanProperty withWaiting() {
        return withWaiting;
    }

    /// The lines of the profile.
    public ObservableList<ProfileItem> items() {
        return shown;
    }

    /// The indicator whose detail is shown; empty for none.
    public ObjectProperty<Optional<UUID>> selected() {
        return selected;
    }

    /// All chosen indicators.
    public List<Indicator> chosen() {
        return project.get().all(INDICATOR);
    }

    /// How many chosen indicators have a figure.
    public int filled() {
        return figures.all().size();
    }

    public String municipality() {
        return TrajectoryRecords.trajectoryOf(project.get()).municipalityName();
    }

    /// The phases of the trajectory, to filter by.
    public List<AgePhase> phases() {
        return TrajectoryRecords.trajectoryOf(project.get()).phases();
    }

    public Themes themes() {
        return themes;
    }

    private void rebuild() {
        List<Indicator> matching = chosen().stream().filter(this::matches).toList();
        List<ProfileItem> now = new ArrayList<>();
        int waiting = 0;
        for (String one : themes.of(matching)) {
            var rows = rows(matching, one);
            var shown = rows.stream().filter(this::isShown).toList();
            waiting += rows.size() - shown.size();
            if (!shown.isEmpty()) {
                now.add(new ProfileItem.Theme(themes.name(one), shown.size()));
                now.addAll(shown);
            }
        }
        if (waiting > 0 && focus.get() == Focus.ALL && !now.isEmpty()) {
            now.add(new ProfileItem.Waiting(waiting));
        }
        if (!items.equals(now)) {
            items.setAll(now);
        }
        if (selected.get().isPresent()
                && project.get().find(INDICATOR, selected.get().get()).isEmpty()) {
            selected.set(Optional.empty());
        }
    }

    private List<ProfileItem.Row> rows(List<Indicator> indicators, String inTheme) {
        return indicators.stream()
                .filter(indicator -> indicator.theme().equals(inTheme))
                .map(indicator -> new ProfileItem.Row(indicator, figures.find(indicator.id())))
                .sorted(Comparator.comparing(row -> row.figure().isEmpty()))
                .toList();
    }

    private boolean matches(Indicator indicator) {
        String words = query.get().strip().toLowerCase(Locale.ROOT);
        String searched = indicator.name() + " " + indicator.definition() + " " + indicator.code();
        return searched.toLowerCase(Locale.ROOT).contains(words)
                && theme.get().map(indicator.theme()::equals).orElse(true)
                && phase.get()
                        .map(one -> AgePhase.overlap(indicator.phases(), List.of(one)))
                        .orElse(true);
    }

    private boolean isShown(ProfileItem.Row row) {
        return switch (focus.get()) {
            case ALL -> row.figure().isPresent() || withWaiting.get();
            case UNFAVOURABLE -> row.figure().filter(ProfileViewModel::unfavourable).isPresent();
            case WORSENING ->
                    row.figure()
                            .filter(ProfileViewModel::unfavourable)
                            .flatMap(Trend::of)
                            .filter(trend -> trend.worsens(row.indicator().direction()))
                            .isPresent();
        };
    }

    private static boolean unfavourable(Figure figure) {
        return figure.standing() == Standing.UNFAVOURABLE;
    }
}
