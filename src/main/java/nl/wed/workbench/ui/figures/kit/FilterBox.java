package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import org.jspecify.annotations.Nullable;

/// A choice above a list of what it shows.
public final class FilterBox<T> extends ComboBox<T> {
    public FilterBox(String id, String name, List<T> options, Function<T, String> words, Property<T> value) {
        super(FXCollections.observableArrayList(options));
        Looking.stays(this);
        setId(id);
        getStyleClass().add("filter-box");
        setAccessibleText(name);
        setConverter(new StringConverter<T>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            @SuppressWarnings("NullAway") // the box is not editable, nothing is parsed
            public T fromString(String typed) {
                return null;
            }
        });
        Linked.both(valueProperty(), value);
    }
}
