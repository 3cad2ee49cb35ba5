package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.ui.kit.Form;

/// A form that is made again when what can be chosen in it changed.
final class LiveForm extends VBox {
    private final Function<Project, List<?>> choices;
    private final Supplier<Form> make;
    private List<?> shown;

    LiveForm(ReadOnlyObjectProperty<Project> project, Function<Project, List<?>> choices, Supplier<Form> make) {
        this.choices = choices;
        this.make = make;
        shown = choices.apply(project.get());
        getChildren().setAll(make.get());
        project.addListener((_, _, now) -> follow(now));
    }

    private void follow(Project now) {
        var fresh = choices.apply(now);
        if (!fresh.equals(shown)) {
            shown = fresh;
            getChildren().setAll(make.get());
        }
    }
}
