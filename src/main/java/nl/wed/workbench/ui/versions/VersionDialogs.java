package nl.wed.workbench.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import nl.wed.workbench.privacy.GoesAlong;
import nl.wed.workbench.settings.Settings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Field;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// What is asked when something is kept or sent. Who the user is, is asked along with the first of these and never
/// again; it may stay empty and stops nothing.
final class VersionDialogs {
    private final Dialogs dialogs;
    private final AuthorSettings author;
    private final Texts texts;

    VersionDialogs(Dialogs dialogs, AuthorSettings author, Texts texts) {
        this.dialogs = dialogs;
        this.author = author;
        this.texts = texts;
    }

    /// The name of a version to keep.
    Optional<String> name() {
        var name = new SimpleStringProperty("");
        var form = new Form(texts);
        form.text(texts.get("versions.keep.name"), name)
                .id("version-name")
                .required(texts.get("versions.keep.nameMissing"));
        return shown("versions.keep.title", "versions.keep.act", form)
                ? Optional.of(name.get().strip())
                : Optional.empty();
    }

    /// For whom a package is, and what goes along to them.
    record Recipient(String name, String purpose, GoesAlong goesAlong) {}

    /// What kind of recipient it is.
    private enum Audience {
        MUNICIPALITY,
        COLLEAGUE
    }

    /// For whom a package is; empty when it is not sent after all.
    Optional<Recipient> recipient() {
        var recipient = new SimpleStringProperty("");
        var purpose = new SimpleStringProperty("");
        var audience = new SimpleObjectProperty<>(Audience.MUNICIPALITY);
        var reports = new SimpleBooleanProperty(false);
        var fragments = new SimpleBooleanProperty(false);
        var quotes = new SimpleBooleanProperty(false);
        var form = new Form(texts);
        form.choice(
                        texts.get("versions.send.audience"),
                        audience,
                        List.of(Audience.values()),
                        one -> texts.name("versions", one))
                .id("package-audience")
                .help(texts.get("versions.send.audienceHelp"));
        form.text(texts.get("versions.send.recipient"), recipient)
                .id("package-recipient")
                .help(texts.get("versions.send.recipientHelp"));
        form.text(texts.get("versions.send.purpose"), purpose).id("package-purpose");
        List<Field<Boolean>> choices = List.of(
                form.check(texts.get("versions.send.reports"), reports).id("package-reports"),
                form.check(texts.get("versions.send.fragments"), fragments).id("package-fragments"),
                form.check(texts.get("versions.send.quotes"), quotes).id("package-quotes"));
        choices.forEach(one -> one.disableProperty().bind(audience.isEqualTo(Audience.COLLEAGUE)));
        return shown("versions.send.title", "versions.send.act", form)
                ? Optional.of(new Recipient(
                        recipient.get().strip(),
                        purpose.get().strip(),
                        audience.get() == Audience.COLLEAGUE
                                ? GoesAlong.ALL
                                : GoesAlong.forMunicipality(reports.get(), fragments.get(), quotes.get())))
                : Optional.empty();
    }

    /// Who the user is, whenever he wants to say so.
    void who() {
        var form = new Form(texts);
        var given = author.now();
        var who = fields(form, given);
        if (dialogs.show(texts.get("versions.who"), texts.get("versions.who.act"), new FormContent(form))) {
            author.set(who.name().get(), who.organisation().get());
        }
    }

    private boolean shown(String title, String act, Form form) {
        var given = author.now();
        Optional<Who> who = Optional.empty();
        if (!given.asked()) {
            form.section(texts.get("versions.who"));
            who = Optional.of(fields(form, given));
        }
        boolean done = dialogs.show(texts.get(title), texts.get(act), new FormContent(form));
        if (done) {
            who.ifPresent(
                    said -> author.set(said.name().get(), said.organisation().get()));
        }
        return done;
    }

    private record Who(SimpleStringProperty name, SimpleStringProperty organisation) {}

    private Who fields(Form form, Settings given) {
        var help = new Label(texts.get("versions.who.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        form.node(help);
        var who = new Who(new SimpleStringProperty(given.name()), new SimpleStringProperty(given.organisation()));
        form.text(texts.get("versions.who.name"), who.name()).id("author-name");
        form.text(texts.get("versions.who.organisation"), who.organisation()).id("author-organisation");
        return who;
    }
}
