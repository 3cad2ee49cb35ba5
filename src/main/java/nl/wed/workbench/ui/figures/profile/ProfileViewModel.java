package nl.wed.workbench.ui.figures.profile;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.profile.Caveat;
import nl.wed.workbench.domain.profile.Caveats;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.ProfileLine.Worsening;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Among;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Focus;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// The profile of the municipality: every chosen indicator with its figure, filtered and ordered.
public final class ProfileViewModel {
    private final LiveFigures figures;
    private final ProjectProperty project;
    private final Themes themes;
    private final Texts texts;
    private final Clock clock;
    private final ProfileChoices choices = new ProfileChoices();
    private final ObservableList<ProfileItem> items = FXCollections.observableArrayList();
    private final ObservableList<ProfileItem> shown = FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<Optional<UUID>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty managing = new SimpleBooleanProperty(false);
    private final ReadOnlyIntegerWrapper dataSets = new ReadOnlyIntegerWrapper();
    private List<ProfileItem.Row> rows = List.of();

    /// Follows the figures of a trajectory; the clock says when a figure is old.
    public ProfileViewModel(LiveFigures figures, ProjectProperty project, Themes themes, Texts texts, Clock clock) {
        this.figures = figures;
        this.project = project;
        this.themes = themes;
        this.texts = texts;
        this.clock = clock;
        figures.shown().addListener((_, _, _) -> rebuild());
        project.records(REVISION_MARK).addListener((InvalidationListener) _ -> rebuild());
        choices.among().addListener((_, _, _) -> rebuild());
        choices.onChange(this::show);
        rebuild();
    }

    /// How the user wants to see it.
    public ProfileChoices choices() {
        return choices;
    }

    /// The lines of the profile.
    public ObservableList<ProfileItem> items() {
        return shown;
    }

    /// The indicator whose detail is shown; empty for none.
    public ObjectProperty<Optional<UUID>> selected() {
        return selected;
    }

    /// Whether the peer groups are shown in the place of the detail.
    public BooleanProperty managing() {
        return managing;
    }

    /// All chosen indicators.
    public List<Indicator> chosen() {
        return project.get().all(INDICATOR);
    }

    /// How many chosen indicators have a figure.
    public int filled() {
        return figures.all().size();
    }

    /// How many data sets were read, also those that fill none of the indicators.
    public ReadOnlyIntegerProperty dataSets() {
        return dataSets.getReadOnlyProperty();
    }

    /// How many figures there are of that kind, whatever else is chosen.
    public int count(Focus focus) {
        return (int) rows.stream()
                .filter(row -> row.line().isPresent() && fits(row, focus))
                .count();
    }

    /// The group that is compared with.
    public Optional<PeerGroup> peers() {
        return figures.shown().get().peers();
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

    /// Makes the rows anew, because a figure or a group changed.
    private void rebuild() {
        dataSets.set(project.get().all(DATA_SET).size());
        var words = new RowWords(texts, peers(), choices.among().get() == Among.PEERS);
        var caveats = new Caveats(
                project.get(), figures.mergerYears(), LocalDate.now(clock).getYear());
        Map<UUID, ProfileLine> lines = new HashMap<>();
        figures.shown()
                .get()
                .profile()
                .lines()
                .forEach(line -> lines.put(line.figure().indicator().id(), line));
        List<ProfileItem.Row> made = new ArrayList<>();
        for (Indicator indicator : chosen()) {
            var line = Optional.ofNullable(lines.get(indicator.id()));
            var noted = caveats.of(indicator, line.map(ProfileLine::figure));
            var face = figures.hidden(indicator.id())
                    .map(hidden -> words.of(indicator, hidden, noted))
                    .orElseGet(() -> face(words, indicator, line, noted));
            made.add(new ProfileItem.Row(indicator, line, face));
        }
        rows = List.copyOf(made);
        show();
        if (selected.get().isPresent()
                && project.get().find(INDICATOR, selected.get().get()).isEmpty()) {
            selected.set(Optional.empty());
        }
    }

    private RowFace face(RowWords words, Indicator indicator, Optional<ProfileLine> line, List<Caveat> noted) {
        var year = figures.shown().get().madeAfterTablesOf(indicator);
        return year.isPresent() ? words.merged(indicator, year.getAsInt(), noted) : words.of(indicator, line, noted);
    }

    private void show() {
        var matching =
                rows.stream().filter(row -> choices.matches(row.indicator())).toList();
        List<ProfileItem> now =
                new ArrayList<>(arranged(matching.stream().filter(this::isShown).toList()));
        var waiting = matching.stream().filter(this::isWaiting).toList();
        boolean open = choices.withWaiting().get();
        if (!waiting.isEmpty() && choices.focus().get() == Focus.ALL && (open || !now.isEmpty())) {
            now.add(new ProfileItem.Waiting(waiting.size(), open));
            now.addAll(open ? ordered(waiting, choices.order().get()) : List.of());
        }
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    private List<? extends ProfileItem> arranged(List<ProfileItem.Row> visible) {
        var order = choices.order().get();
        if (order != ProfileOrder.THEME) {
            return ordered(visible, order);
        }
        return choices.focus().get() == Focus.WORSENING ? shortlist(visible) : byTheme(visible);
    }

    private List<ProfileItem.Row> ordered(List<ProfileItem.Row> visible, ProfileOrder order) {
        if (order == ProfileOrder.NAME || order == ProfileOrder.NAME_BACK) {
            Comparator<ProfileItem.Row> byName =
                    Comparator.comparing(row -> row.indicator().name(), ProfileOrder.names());
            return visible.stream()
                    .sorted(order == ProfileOrder.NAME ? byName : byName.reversed())
                    .toList();
        }
        var filled = order.comparator(peers());
        return visible.stream()
                .sorted((a, b) -> a.line().isPresent() && b.line().isPresent()
                        ? filled.compare(a.line().get(), b.line().get())
                        : Boolean.compare(a.line().isEmpty(), b.line().isEmpty()))
                .toList();
    }

    /// In the order in which the profile puts what asks for attention.
    private List<ProfileItem.Row> shortlist(List<ProfileItem.Row> visible) {
        List<ProfileItem.Row> list = new ArrayList<>();
        for (ProfileLine line : figures.shown().get().profile().shortlist()) {
            visible.stream().filter(row -> row.line().equals(Optional.of(line))).forEach(list::add);
        }
        return list;
    }

    private List<ProfileItem> byTheme(List<ProfileItem.Row> visible) {
        List<ProfileItem> now = new ArrayList<>();
        for (String theme :
                themes.of(visible.stream().map(ProfileItem.Row::indicator).toList())) {
            var inside = visible.stream()
                    .filter(row -> row.indicator().theme().equals(theme))
                    .sorted(Comparator.comparing(row -> row.line().isEmpty()))
                    .toList();
            now.add(new ProfileItem.Theme(themes.name(theme), inside.size()));
            now.addAll(inside);
        }
        return now;
    }

    private boolean isShown(ProfileItem.Row row) {
        var focus = choices.focus().get();
        return row.line().isPresent() ? fits(row, focus) : focus == Focus.ALL && isHidden(row);
    }

    private boolean isWaiting(ProfileItem.Row row) {
        return row.line().isEmpty() && !isHidden(row);
    }

    /// Such a row does not wait for anything, so it stands among the figures and says why.
    private boolean isHidden(ProfileItem.Row row) {
        return figures.hidden(row.indicator().id()).isPresent();
    }

    private static boolean fits(ProfileItem.Row row, Focus focus) {
        return switch (focus) {
            case ALL -> true;
            case UNFAVOURABLE ->
                row.figure()
                        .filter(one -> one.standing() == Standing.UNFAVOURABLE)
                        .isPresent();
            case WORSENING ->
                row.line().filter(one -> one.worsening() != Worsening.NO).isPresent();
        };
    }
}
