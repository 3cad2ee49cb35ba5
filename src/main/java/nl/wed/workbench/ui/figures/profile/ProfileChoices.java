package nl.wed.workbench.ui.figures.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.profile.ProfileOrder;

/// How the user wants to see the profile, for as long as the trajectory is open.
public final class ProfileChoices {
    /// Which figures are looked for.
    public enum Focus {
        ALL,
        UNFAVOURABLE,
        WORSENING
    }

    /// Among which municipalities the place is drawn.
    public enum Among {
        ALL,
        PEERS
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AgePhase>> phase = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(Focus.ALL);
    private final ObjectProperty<ProfileOrder> order = new SimpleObjectProperty<>(ProfileOrder.THEME);
    private final ObjectProperty<Among> among = new SimpleObjectProperty<>(Among.ALL);
    private final BooleanProperty withWaiting = new SimpleBooleanProperty(false);
    private final ObjectProperty<Set<Column>> columns =
            new SimpleObjectProperty<>(Set.copyOf(EnumSet.allOf(Column.class)));

    /// Calls back when another row, order or word may be wanted; columns are left to the view.
    void onChange(Runnable listener) {
        Stream.<Property<?>>of(query, theme, phase, focus, order, among, withWaiting)
                .forEach(one -> one.addListener((_, _, _) -> listener.run()));
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

    public ObjectProperty<ProfileOrder> order() {
        return order;
    }

    public ObjectProperty<Among> among() {
        return among;
    }

    /// Whether indicators without data are shown too.
    public BooleanProperty withWaiting() {
        return withWaiting;
    }

    /// The columns that are wanted.
    public ObjectProperty<Set<Column>> columns() {
        return columns;
    }

    /// No longer searches or filters.
    public void everything() {
        query.set("");
        theme.set(Optional.empty());
        phase.set(Optional.empty());
        focus.set(Focus.ALL);
    }

    /// Wants a column, or no longer.
    public void show(Column column, boolean wanted) {
        var now = EnumSet.noneOf(Column.class);
        now.addAll(columns.get());
        if (wanted) {
            now.add(column);
        } else {
            now.remove(column);
        }
        columns.set(Set.copyOf(now));
    }

    /// Whether an indicator is among those searched for.
    boolean matches(Indicator indicator) {
        String words = query.get().strip().toLowerCase(Locale.ROOT);
        String searched = indicator.name() + " " + indicator.definition() + " " + indicator.code();
        return searched.toLowerCase(Locale.ROOT).contains(words)
                && theme.get().map(indicator.theme()::equals).orElse(true)
                && phase.get()
                        .map(one -> AgePhase.overlap(indicator.phases(), List.of(one)))
                        .orElse(true);
    }
}
