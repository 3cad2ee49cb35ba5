package nl.wed.workbench.ui.backups;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.versions.Glance;
import nl.wed.workbench.ui.versions.Moment;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import nl.wed.workbench.workspace.Backups;
import nl.wed.workbench.workspace.NewerThan;
import nl.wed.workbench.workspace.Workspace;

/// The backups of an open trajectory, and what can be done with one. Files are read and written beside the window.
public final class BackupsViewModel {
    private final Workspace workspace;
    private final Backups backups;
    private final Background background;
    private final Texts texts;
    private final BackupWords words;
    private final Consumer<Glance> look;
    private final ObservableList<Backup> list = FXCollections.observableArrayList();
    private final ObservableList<Backup> shown = FXCollections.unmodifiableObservableList(list);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Function<Boolean, Optional<char[]>> secrets = _ -> Optional.empty();

    /// Of that workspace; `look` shows a snapshot in the whole window.
    public BackupsViewModel(
            Workspace workspace, Background background, Texts texts, ZoneId zone, Consumer<Glance> look) {
        this.workspace = workspace;
        this.backups = workspace.backups();
        this.background = background;
        this.texts = texts;
        this.words = new BackupWords(texts, zone);
        this.look = look;
    }

    /// The highest generation first.
    public ObservableList<Backup> list() {
        return shown;
    }

    /// What was done last, or why it was not; empty while nothing was.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Backups in words.
    public BackupWords words() {
        return words;
    }

    Texts texts() {
        return texts;
    }

    /// Who asks for a password or recovery code when one is needed; told whether the one before was wrong.
    public void onSecret(Function<Boolean, Optional<char[]>> ask) {
        secrets = ask;
    }

    /// Says something below the head.
    public void say(String sentence) {
        said.set(sentence);
    }

    /// Begins a visit to the screen: what was said at an earlier one is past, and may name somebody who was removed
    /// since.
    public void entered() {
        said.set("");
        refresh();
    }

    /// Reads what there is.
    public void refresh() {
        run(backups::all, list::setAll);
    }

    /// Makes a backup of how it is now, and says where it opens.
    public void make() {
        run(backups::make, made -> {
            said.set(texts.get("backups.made", words.when(made), words.opens(made)));
            refresh();
        });
    }

    /// What is newer than that one, in words.
    public String newer(Backup one) {
        return words.newer(NewerThan.of(one, list, backups.generation()));
    }

    /// Whether it can be opened in this trajectory.
    public static boolean opens(Backup one) {
        return one.kind() != Backup.Kind.BEFORE_UPGRADE;
    }

    /// Shows what is in it in the whole window; the trajectory stays open behind it.
    public void look(Backup one) {
        String newer = newer(one);
        open(
                one,
                backups::read,
                snapshot -> look.accept(new Glance(snapshot, texts.get("backups.looking", words.name(one), newer))));
    }

    /// Gives what is in it, to be compared with now.
    public void compare(Backup one, Consumer<Moment> use) {
        open(one, backups::read, snapshot -> use.accept(new Moment.OfState(snapshot, words.name(one))));
    }

    /// Puts it back: what there is now is backed up first, and the records go back as an edit that can be undone.
    public void putBack(Backup one) {
        open(one, backups::putBack, snapshot -> {
            workspace.restore(snapshot, texts.get("backups.putBack.edit", words.name(one)));
            String done = texts.get("backups.putBack.done", words.name(one));
            said.set(words.vaultOfThen(one).map(vault -> done + " " + vault).orElse(done));
            refresh();
        });
    }

    /// Copies it to another place.
    public void export(Backup one, Path to) {
        run(
                () -> {
                    backups.export(one.file(), to);
                    return to;
                },
                _ -> said.set(texts.get("backups.export.done", to, words.opens(one))));
    }

    /// What a file says of itself, when it is a backup of this trajectory.
    public void file(Path file, Consumer<Backup> use) {
        run(() -> backups.look(file), use);
    }

    private interface Opening {
        Project of(Path file, Optional<char[]> typed) throws BackupRefused;
    }

    private void open(Backup one, Opening opening, Consumer<Project> use) {
        open(one, opening, Optional.empty(), use);
    }

    /// Asks for what opens a backup of another installation, until it does or nobody answers.
    private void open(Backup one, Opening opening, Optional<char[]> typed, Consumer<Project> use) {
        background
                .run(texts.get("backups.reading"), _ -> {
                    try {
                        return opening.of(one.file(), typed);
                    } finally {
                        typed.ifPresent(letters -> Arrays.fill(letters, ' '));
                    }
                })
                .onSuccess(use)
                .onFailure(failure -> {
                    boolean wrong = isFor(failure, Reason.WRONG_PASSWORD);
                    var answer = wrong || isFor(failure, Reason.PASSWORD_ASKED)
                            ? secrets.apply(wrong)
                            : Optional.<char[]>empty();
                    if (answer.isPresent()) {
                        open(one, opening, answer, use);
                    } else {
                        failed(failure);
                    }
                });
    }

    private static boolean isFor(Exception failure, Reason reason) {
        return failure instanceof BackupRefused refused && refused.reason() == reason;
    }

    private <T> void run(Callable<T> work, Consumer<T> use) {
        background
                .run(texts.get("backups.reading"), _ -> work.call())
                .onSuccess(use)
                .onFailure(this::failed);
    }

    private void failed(Exception failure) {
        said.set(
                failure instanceof BackupRefused refused
                        ? words.refusal(refused).in(texts)
                        : texts.get("backups.notRead", failure.getClass().getSimpleName()));
    }
}
