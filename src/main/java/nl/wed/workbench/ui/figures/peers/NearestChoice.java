package nl.wed.workbench.ui.figures.peers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Peer;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.profile.Nearest;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.RegionValues;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// The choice of indicators on which municipalities must be like the own one, and of how many of
/// the nearest make the group.
public final class NearestChoice {
    /// How many municipalities a group can have.
    static final TypedNumber SIZE = TypedNumber.whole(3, 50);

    private static final int PROPOSED = 15;

    private final String own;
    private final Set<String> live;
    private final List<ProfileLine> lines;
    private final ObjectProperty<List<Indicator>> chosen = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Integer> size = new SimpleObjectProperty<>(PROPOSED);
    private final ReadOnlyObjectWrapper<Optional<Nearest>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Chooses among the figures of those lines, for the municipality with that code. Only those
    /// that are `live` are compared: one that is gone has no value in a newer figure.
    NearestChoice(String own, Set<String> live, List<ProfileLine> lines) {
        this.own = own;
        this.live = live;
        this.lines = lines.stream()
                .filter(line -> line.municipalities().spread().sufficient())
                .toList();
        chosen.addListener((_, _, now) -> outcome.set(measured(now)));
    }

    /// The indicators of which enough municipalities have a value.
    public List<Indicator> indicators() {
        return lines.stream().map(line -> line.figure().indicator()).toList();
    }

    /// The indicators that are chosen.
    public ObjectProperty<List<Indicator>> chosen() {
        return chosen;
    }

    /// How many municipalities the group gets; null while none is filled in.
    public ObjectProperty<@Nullable Integer> size() {
        return size;
    }

    /// The distances of all municipalities, or why there are none; empty while nothing is chosen.
    public ReadOnlyObjectProperty<Optional<Nearest>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether the size is one that a group can have.
    public boolean sized() {
        Integer wanted = size.get();
        return wanted != null && SIZE.takes(wanted);
    }

    /// The nearest so many; empty when there are no distances.
    public List<Peer> nearest() {
        Integer wanted = size.get();
        return outcome.get().orElse(null) instanceof Nearest.Found found && wanted != null
                ? found.byDistance().stream().limit(wanted).toList()
                : List.of();
    }

    /// The group that was chosen; empty when it cannot be made.
    Optional<PeerGroup> group(String name) {
        Integer wanted = size.get();
        return outcome.get().orElse(null) instanceof Nearest.Found found && wanted != null && sized()
                ? Optional.of(found.group(
                        UUID.randomUUID(),
                        name,
                        chosen.get().stream().map(Indicator::id).toList(),
                        wanted))
                : Optional.empty();
    }

    private Optional<Nearest> measured(List<Indicator> indicators) {
        Map<UUID, RegionValues> values = new LinkedHashMap<>();
        for (ProfileLine line : lines) {
            if (indicators.contains(line.figure().indicator())) {
                values.put(line.figure().indicator().id(), known(line.municipalities()));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(Nearest.of(own, values));
    }

    private RegionValues known(RegionValues all) {
        var byCode = new HashMap<>(all.byCode());
        byCode.keySet().retainAll(live);
        return new RegionValues(all.period(), byCode);
    }
}
