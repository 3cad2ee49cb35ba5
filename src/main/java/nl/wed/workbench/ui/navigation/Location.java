package nl.wed.workbench.ui.navigation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.Ref;

/// Where the window is: the one property that decides which screen is shown, with the record to
/// reveal on it.
public final class Location implements Navigator {
    /// A screen and, after a jump, the record to select on it.
    public record Place(Screen screen, Optional<Ref> record) {}

    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(this, "place", new Place(Screen.OVERVIEW, Optional.empty()));

    /// The place that is shown now.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    @Override
    public void open(Screen screen) {
        place.set(new Place(screen, Optional.empty()));
    }

    @Override
    public void open(Ref ref) {
        place.set(new Place(Screen.of(ref), Optional.of(ref)));
    }
}
