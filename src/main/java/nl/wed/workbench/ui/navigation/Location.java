package nl.wed.workbench.ui.navigation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.PrintedPlace;

/// Where the window is: the one property that decides which screen is shown, with the record to
/// reveal on it.
public final class Location implements Navigator {
    /// A screen and, after a jump, the record to select on it with the words that are meant, or the step of which it
    /// shows the open points, or the paragraph of the plan as it will be printed, or the act to begin there; then
    /// the words are the code of the content that is meant.
    public record Place(
            Screen screen,
            Optional<Ref> record,
            Optional<String> words,
            Optional<Step> points,
            Optional<PrintedPlace> printed,
            Optional<Act> act) {
        private Place(Screen screen, Optional<Ref> record) {
            this(screen, record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(this, "place", new Place(Screen.OVERVIEW, Optional.empty()));

    /// The place that is shown now.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    @Override
    public void open(Screen screen) {
        go(new Place(screen, Optional.empty()));
    }

    @Override
    public void open(Ref ref) {
        go(new Place(Screen.of(ref), Optional.of(ref)));
    }

    @Override
    public void open(Ref ref, String words) {
        go(new Place(
                Screen.of(ref),
                Optional.of(ref),
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public void open(PrintedPlace place) {
        var chapter = place.chapter();
        go(new Place(
                Screen.of(chapter),
                Optional.of(chapter),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                Optional.empty()));
    }

    @Override
    public void open(Act act) {
        begin(act, Optional.empty());
    }

    @Override
    public void open(Act act, String code) {
        begin(act, Optional.of(code));
    }

    private void begin(Act act, Optional<String> code) {
        go(new Place(act.screen(), Optional.empty(), code, Optional.empty(), Optional.empty(), Optional.of(act)));
    }

    @Override
    public void openPoints(Step step) {
        go(new Place(
                Screen.CHAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(step),
                Optional.empty(),
                Optional.empty()));
    }

    /// Who is sent to the same record again has looked at another meanwhile.
    private void go(Place next) {
        if (place.get().equals(next)) {
            place.set(new Place(next.screen(), Optional.empty()));
        }
        place.set(next);
    }
}
