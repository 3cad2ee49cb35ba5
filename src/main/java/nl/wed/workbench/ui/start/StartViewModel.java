package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.vault.UnlockContent;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ProjectStore;

/// The trajectories there are, and opening one.
public final class StartViewModel {
    private static final int MOST_REMARKS = 12;

    private final Trajectories trajectories;
    private final Background background;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Place place;
    private final Executor window;
    private final ObservableList<TrajectorySummary> list = FXCollections.observableArrayList();
    private final ObservableList<TrajectorySummary> shown = FXCollections.unmodifiableObservableList(list);
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper(false);

    /// `place` shows what was opened.
    public StartViewModel(Trajectories trajectories, Background background, Dialogs dialogs, Texts texts, Place place) {
        this(trajectories, background, dialogs, texts, place, Runnable::run);
    }

    /// The same, where `window` brings what is found meanwhile to the thread of the window.
    public StartViewModel(
            Trajectories trajectories,
            Background background,
            Dialogs dialogs,
            Texts texts,
            Place place,
            Executor window) {
        this.trajectories = trajectories;
        this.background = background;
        this.dialogs = dialogs;
        this.texts = texts;
        this.place = place;
        this.window = window;
    }

    /// The trajectories, last worked in first.
    public ObservableList<TrajectorySummary> list() {
        return shown;
    }

    /// The same, with the files of one trajectory together.
    public List<TrajectoryGroup> groups() {
        return TrajectoryGroup.of(shown);
    }

    /// Whether the list is complete.
    public ReadOnlyBooleanProperty listed() {
        return listed.getReadOnlyProperty();
    }

    /// Reads the list again; what is known at once is shown at once.
    public void refresh() {
        background
                .run(texts.get("shell.start.listing"), _ -> {
                    trajectories.list(found -> window.execute(() -> list.setAll(found)));
                    return true;
                })
                .onSuccess(_ -> listed.set(true))
                .onFailure(_ -> show(List.of()));
    }

    /// Makes a trajectory and opens it.
    public void create(NewTrajectory wanted) {
        open(() -> trajectories.create(wanted));
    }

    /// Opens one of the list.
    public void open(TrajectorySummary summary) {
        open(summary.file(), () -> {});
    }

    /// Opens a file of either kind that was asked for from outside; `otherwise` runs when it is not opened.
    public void openFile(Path file, Runnable otherwise) {
        if (!place.shows(file)) {
            open(() -> trajectories.openFile(file), otherwise);
        }
    }

    private void open(Path mine, Runnable otherwise) {
        if (!place.shows(mine)) {
            open(() -> trajectories.open(mine), otherwise);
        }
    }

    /// Takes over a file that is being opened; `otherwise` runs when it is not opened.
    public void await(Future<OpenOutcome> opening, Runnable otherwise) {
        open(opening::get, otherwise);
    }

    /// Asks for a received package and opens it.
    public void openPackage() {
        dialogs.openFile(texts.get("shell.start.open"), new FileKind(texts.get("shell.start.package"), "wed"))
                .ifPresent(file -> open(() -> trajectories.openPackage(file)));
    }

    /// Opens the sample, or asks which when there are more.
    public void openSample() {
        List<Path> samples = trajectories.samples();
        if (samples.size() == 1) {
            open(() -> trajectories.openSample(samples.getFirst()));
        } else {
            dialogs.choose(
                            texts.get("shell.start.sample"),
                            texts.get("shell.start.sampleAct"),
                            samples,
                            StartViewModel::name)
                    .ifPresent(file -> open(() -> trajectories.openSample(file)));
        }
    }

    /// Asks for a backup of one of the trajectories, or of a file, and opens it beside all there is.
    public void openBackup() {
        new StartBackups(trajectories, background, dialogs, texts, this::open).choose(list);
    }

    private void show(List<TrajectorySummary> now) {
        list.setAll(now);
        listed.set(true);
    }

    private void open(Callable<OpenOutcome> work) {
        open(work, () -> {});
    }

    private void open(Callable<OpenOutcome> work, Runnable otherwise) {
        background
                .run(texts.get("shell.start.opening"), _ -> work.call())
                .onSuccess(opening -> opened(opening, otherwise))
                .onUnwanted(StartViewModel::closed)
                .onFailure(failure -> {
                    otherwise.run();
                    throw new IllegalStateException("opening a trajectory", failure);
                });
    }

    /// A trajectory that was opened after the user stopped waiting is closed again, so that it can be opened.
    private static void closed(OpenOutcome opening) {
        switch (opening) {
            case OpenOutcome.Opened(var store, var _) -> store.close();
            case OpenOutcome.Older(var store, var _, var _) -> store.close();
            case OpenOutcome.AsksSecret _,
                    OpenOutcome.Large _,
                    OpenOutcome.Known _,
                    OpenOutcome.Looked _,
                    OpenOutcome.Refused _ -> {}
        }
    }

    private void opened(OpenOutcome opening, Runnable otherwise) {
        switch (opening) {
            case OpenOutcome.Opened(var store, var remarks) -> {
                place.opened(store);
                told(remarks);
            }
            case OpenOutcome.Older(var store, var what, var newer) -> older(store, what.in(texts), newer);
            case OpenOutcome.AsksSecret asks -> {
                otherwise.run();
                askSecret(asks);
            }
            case OpenOutcome.Large(var file, var size) -> {
                otherwise.run();
                if (wantedLarge(Optional.of(size))) {
                    open(() -> trajectories.openLarge(file));
                }
            }
            case OpenOutcome.Known known -> {
                otherwise.run();
                known(known);
            }
            case OpenOutcome.Looked looked -> look(looked);
            case OpenOutcome.Refused refused -> {
                otherwise.run();
                refused(refused);
            }
        }
    }

    private boolean wantedLarge(Optional<Sentence> size) {
        return size.isEmpty()
                || dialogs.confirm(
                        texts.get("shell.start.large"), size.get().in(texts), texts.get("shell.start.largeAct"));
    }

    /// Asks what is wanted with a package of a trajectory that is here already.
    private void known(OpenOutcome.Known known) {
        var question = new PackageQuestion(texts, known.mine(), name(known.file()));
        if (!dialogs.show(texts.get("shell.known.title"), texts.get("shell.known.act"), question)) {
            return;
        }
        Path mine = known.mine().getFirst().file();
        switch (question.way().get()) {
            case MINE -> open(mine, () -> {});
            case LOOK -> {
                if (wantedLarge(known.size())) {
                    lookAbove(mine, known.file());
                }
            }
            case BESIDE -> {
                if (wantedLarge(known.size())) {
                    var sender = new Author(question.sender().get(), "");
                    open(() -> trajectories.openBeside(known.file(), sender));
                }
            }
        }
    }

    /// Shows the trajectory that is here, and what is in the package above it.
    private void lookAbove(Path mine, Path file) {
        if (place.shows(mine)) {
            open(() -> trajectories.look(file));
            return;
        }
        background
                .run(texts.get("shell.start.opening"), _ -> trajectories.open(mine))
                .onUnwanted(StartViewModel::closed)
                .onSuccess(opening -> {
                    opened(opening, () -> {});
                    if (opening instanceof OpenOutcome.Opened) {
                        open(() -> trajectories.look(file));
                    }
                });
    }

    private void look(OpenOutcome.Looked looked) {
        String words =
                texts.get("shell.known.looking", String.valueOf(looked.file().getFileName()));
        place.look(looked.project(), looked.observations(), words);
        told(looked.remarks());
    }

    /// Asks for what opens the vault of a file of another computer; without it there is its backup.
    private void askSecret(OpenOutcome.AsksSecret asks) {
        String about = asks.what().in(texts) + " " + texts.get("shell.start.secretNext");
        String problem = asks.wrong() ? texts.get("vault.unlock.wrong") : "";
        var content = new UnlockContent(texts, about, problem);
        boolean backup = asks.without().backup().isPresent();
        String otherwise = texts.get(backup ? "shell.start.withoutSecret" : "general.cancel");
        if (dialogs.show(texts.get("shell.start.secret"), texts.get("shell.start.secretAct"), otherwise, content)) {
            char[] typed = content.take();
            open(() -> trajectories.open(asks.file(), typed));
        } else if (backup) {
            refused(asks.without());
        }
    }

    /// Says of when it is; it stays open unless the newer backup is wanted, which becomes a trajectory beside it.
    private void older(ProjectStore store, String what, Optional<Path> newer) {
        String title = texts.get("shell.start.older");
        if (newer.isEmpty()) {
            place.opened(store);
            dialogs.message(title, what + " " + texts.get("shell.start.olderUnread"));
            return;
        }
        var content = new Words(what + " " + texts.get("shell.start.olderNext"));
        if (dialogs.show(title, texts.get("shell.start.openNewer"), texts.get("shell.start.goOnOlder"), content)) {
            store.close();
            open(() -> trajectories.openKept(newer.get()));
        } else {
            place.opened(store);
        }
    }

    /// Says what was refused; with a backup it offers to open that instead.
    private void refused(OpenOutcome.Refused refused) {
        String title = texts.get("shell.start.notOpened");
        String what = refused.what().in(texts);
        String next = refused.next().in(texts);
        if (refused.backup().isEmpty()) {
            dialogs.failure(title, what, next);
        } else if (dialogs.confirm(title, what + " " + next, texts.get("shell.start.openBackup"))) {
            open(() -> trajectories.openKept(refused.backup().get()));
        }
    }

    private void told(List<Sentence> remarks) {
        if (!remarks.isEmpty()) {
            dialogs.message(
                    texts.get("shell.start.remarks"),
                    remarks.stream()
                                    .limit(MOST_REMARKS)
                                    .map(remark -> remark.in(texts))
                                    .collect(Collectors.joining("\n"))
                            + (remarks.size() > MOST_REMARKS
                                    ? "\n" + texts.get("shell.start.moreRemarks", remarks.size() - MOST_REMARKS)
                                    : ""));
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.replaceFirst("\\.wed$", "").replace('-', ' ');
    }
}
