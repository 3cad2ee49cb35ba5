package nl.wed.workbench.ui.start;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import nl.wed.workbench.catalogue.AgeRanges.Scope;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// The few things a new trajectory asks.
final class NewTrajectoryForm implements Dialogs.DialogContent {
    private static final int SUGGESTIONS = 8;

    private final SimpleObjectProperty<@Nullable Municipality> municipality = new SimpleObjectProperty<>(null);
    private final SimpleObjectProperty<String> scope = new SimpleObjectProperty<>("0-12");
    private final SimpleObjectProperty<Integer> years = new SimpleObjectProperty<>(1);
    private final SimpleObjectProperty<LocalDate> start;
    private final SimpleStringProperty client = new SimpleStringProperty("");
    private final Form form;

    NewTrajectoryForm(Catalogue catalogue, Texts texts, LocalDate today) {
        start = new SimpleObjectProperty<>(today.withDayOfMonth(1).plusMonths(1));
        form = new Form(texts);
        form.pick(
                        texts.get("shell.new.municipality"),
                        "new-municipality",
                        municipality,
                        typed -> catalogue.municipalities().search(typed, SUGGESTIONS),
                        one -> texts.get("shell.new.municipalityName", one.name(), one.province()))
                .help(texts.get("shell.new.municipalityHelp"))
                .required(texts.get("shell.new.municipalityMissing"));
        form.choice(
                        texts.get("shell.new.scope"),
                        scope,
                        catalogue.ageRanges().scopes().stream().map(Scope::code).toList(),
                        code -> texts.get("shell.new.scopeName", code))
                .id("new-scope");
        var length = form.choice(
                        texts.get("shell.new.years"),
                        years,
                        List.of(1, 2),
                        number -> texts.get("shell.new.yearsName", number))
                .id("new-years");
        var first = form.date(texts.get("shell.new.start"), start)
                .id("new-start")
                .required(texts.get("shell.new.startMissing"));
        form.beside(length, first);
        form.text(texts.get("shell.new.client"), client).id("new-client").help(texts.get("shell.new.clientHelp"));
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public boolean accept() {
        return form.validate();
    }

    /// What was filled in, after it was accepted.
    NewTrajectory wanted() {
        var chosen = municipality.get();
        if (chosen == null) {
            throw new IllegalStateException("not accepted yet");
        }
        String by = client.get().isBlank() ? chosen.name() : client.get().strip();
        return new NewTrajectory(chosen.code(), scope.get(), years.get(), start.get(), by);
    }
}
