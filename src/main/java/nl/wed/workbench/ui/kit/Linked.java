package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// Keeps what a control shows and a value the same, both ways, for as long as the control is there.
public final class Linked {
    private Linked() {}

    /// Gives the control of which `shown` is a property what the value is now, and follows either from then on.
    /// The toolkit refers to both weakly: of a value that nothing else holds the link would end at some moment,
    /// without a word. So the control holds it.
    public static <T> void both(Property<T> shown, Property<T> value) {
        shown.bindBidirectional(value);
        held(shown).add(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> held(Property<?> shown) {
        return (List<Object>) properties(shown).computeIfAbsent(Linked.class, _ -> new ArrayList<>());
    }

    private static Map<Object, Object> properties(Property<?> shown) {
        return switch (shown.getBean()) {
            case Node node -> node.getProperties();
            case MenuItem item -> item.getProperties();
            case null, default -> throw new IllegalArgumentException("no property of a control: " + shown);
        };
    }
}
