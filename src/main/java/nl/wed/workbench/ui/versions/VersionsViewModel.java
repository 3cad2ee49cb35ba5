package nl.wed.workbench.ui.versions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import nl.wed.workbench.workspace.Workspace;

/// The named versions and the packages of a trajectory, and what can be done with them. The store is asked beside the
/// window.
public final class VersionsViewModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Texts.DUTCH);

    private final Workspace workspace;
    private final Background background;
    private final Texts texts;
    private final ZoneId zone;
    private final Consumer<Glance> look;
    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    private final ObservableList<Version> versionsShown = FXCollections.unmodifiableObservableList(versions);
    private final ObservableList<ExchangedPackage> packages = FXCollections.observableArrayList();
    private final ObservableList<ExchangedPackage> packagesShown = FXCollections.unmodifiableObservableList(packages);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    private record Read(List<Version> versions, List<ExchangedPackage> packages) {}

    /// Of that workspace; `look` shows a snapshot in the whole window.
    public VersionsViewModel(
            Workspace workspace, Background background, Texts texts, ZoneId zone, Consumer<Glance> look) {
        this.workspace = workspace;
        this.background = background;
        this.texts = texts;
        this.zone = zone;
        this.look = look;
    }

    /// The named versions, newest first.
    public ObservableList<Version> versions() {
        return versionsShown;
    }

    /// What was sent and received, newest first.
    public ObservableList<ExchangedPackage> packages() {
        return packagesShown;
    }

    /// What was done last, or why it was not; empty while nothing was.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Begins a visit to the screen: what was said at an earlier one is past, and may name somebody who was removed
    /// since.
    public void entered() {
        said.set("");
        refresh();
    }

    /// Reads what there is.
    public void refresh() {
        background
                .run(
                        texts.get("versions.reading"),
                        _ -> new Read(workspace.versions(), workspace.packages().all()))
                .onSuccess(read -> {
                    follow(versions, read.versions());
                    follow(packages, read.packages());
                })
                .onFailure(failure -> said.set(texts.get("versions.notRead", code(failure))));
    }

    /// Keeps the present state under a name.
    public void keep(String name) {
        write(workspace.saveVersion(name), texts.get("versions.keep.done", name));
    }

    /// Gives a version another name.
    public void rename(Version version, String name) {
        write(workspace.renameVersion(version.id(), name), texts.get("versions.rename.done", name));
    }

    /// Forgets a version.
    public void remove(Version version) {
        write(workspace.removeVersion(version.id()), texts.get("versions.remove.done", version.name()));
    }

    /// Goes back to what was kept, as an edit that can be undone.
    public void restore(Moment moment) {
        reading(moment, snapshot -> {
            boolean same = workspace.project().equals(snapshot);
            workspace.restore(snapshot, texts.get("versions.restore.edit", words(moment)));
            said.set(texts.get(same ? "versions.restore.same" : "versions.restore.done", words(moment)));
        });
    }

    /// Shows what was kept in the whole window.
    public void look(Moment moment) {
        reading(moment, snapshot -> look.accept(new Glance(snapshot, texts.get("versions.looking", words(moment)))));
    }

    /// Says something below the acts.
    public void say(String words) {
        said.set(words);
    }

    /// The work of getting the snapshot of a moment; it may be read from the disk, so not on the thread of the window.
    public Callable<Project> snapshot(Moment moment) {
        var now = workspace.project();
        return switch (moment) {
            case Moment.Now _ -> () -> now;
            case Moment.OfState(Project snapshot, String _) -> () -> snapshot;
            case Moment.OfVersion(Version version) -> () -> workspace.version(version.id());
            case Moment.OfPackage(ExchangedPackage one) ->
                () -> workspace.packages().content(one.id());
        };
    }

    /// A moment in words: its name and when it was.
    public String words(Moment moment) {
        return switch (moment) {
            case Moment.Now _ -> texts.get("versions.now");
            case Moment.OfState(Project _, String said) -> said;
            case Moment.OfVersion(Version version) ->
                texts.get("versions.moment.version", version.name(), when(version));
            case Moment.OfPackage(ExchangedPackage one) ->
                texts.get(one.sent() ? "versions.moment.sent" : "versions.moment.received", one.file(), when(one));
        };
    }

    /// When a version was kept.
    public String when(Version version) {
        return MOMENT.format(version.at().atZone(zone));
    }

    /// When a package was sent or received.
    public String when(ExchangedPackage one) {
        return MOMENT.format(one.at().atZone(zone));
    }

    /// Who somebody is.
    public String who(Author author) {
        return Authors.words(texts, author);
    }

    /// From whom to whom a package went, as far as that is known.
    public String between(ExchangedPackage one) {
        String who = who(one.author());
        if (!one.sent()) {
            return one.recipient().isBlank()
                    ? texts.get("versions.packages.from", who)
                    : texts.get("versions.packages.fromTo", who, one.recipient());
        }
        return one.recipient().isBlank()
                ? texts.get("versions.packages.toUnknown", who)
                : texts.get("versions.packages.to", one.recipient(), who);
    }

    Texts texts() {
        return texts;
    }

    Workspace workspace() {
        return workspace;
    }

    /// Goes on with a snapshot when it was read.
    void reading(Moment moment, Consumer<Project> use) {
        var snapshot = snapshot(moment);
        background
                .run(texts.get("versions.reading"), _ -> snapshot.call())
                .onSuccess(use)
                .onFailure(failure -> said.set(texts.get("versions.notRead", code(failure))));
    }

    private void write(CompletableFuture<?> writing, String done) {
        background
                .run(texts.get("versions.writing"), _ -> {
                    try {
                        return String.valueOf(writing.get());
                    } catch (ExecutionException e) {
                        throw new CompletionException(e.getCause());
                    }
                })
                .onSuccess(_ -> {
                    said.set(done);
                    refresh();
                })
                .onFailure(_ -> said.set(texts.get("versions.notWritten")));
    }

    private static <T> void follow(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private static String code(Exception failure) {
        return failure.getClass().getSimpleName();
    }
}
