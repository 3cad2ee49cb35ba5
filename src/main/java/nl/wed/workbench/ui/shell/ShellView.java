package nl.wed.workbench.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.search.Search;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.FirstField;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.TextCommit;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.observing.Added;
import nl.wed.workbench.ui.presenting.Beamers;
import nl.wed.workbench.ui.presenting.FxBeamers;
import nl.wed.workbench.ui.presenting.Presenting;
import nl.wed.workbench.ui.presenting.PresentingViewModel;
import nl.wed.workbench.ui.presenting.deck.DeckMaker;
import nl.wed.workbench.ui.privacy.CopyBar;
import nl.wed.workbench.ui.vault.IdleLock;
import org.jspecify.annotations.Nullable;

/// The window of an open trajectory: rail, bar, screen, guide and status bar around the screen that
/// the location names.
public final class ShellView extends StackPane {
    private static final KeyCombination UNDO = control(KeyCode.Z);
    private static final KeyCombination REDO = control(KeyCode.Z, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SEARCH = control(KeyCode.K);
    private static final KeyCombination FIND = control(KeyCode.F);
    private static final KeyCombination PRESENT = new KeyCodeCombination(KeyCode.F11);

    private final ShellViewModel model;
    private final Screens screens;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final TopBar top;
    private final CopyBar copied;
    private final Services services;
    private final OpenTrajectory open;
    private final Beamers beamers;
    private @Nullable PaletteView palette;
    private @Nullable FindView finding;
    private boolean renewing;
    private @Nullable GuidePane guide;
    private @Nullable Presenting presenting;

    /// The window of that trajectory; `home` goes back to the start screen.
    public ShellView(
            ShellViewModel model, Screens screens, Services services, OpenTrajectory open, Theme theme, Runnable home) {
        this(model, screens, services, open, theme, home, new FxBeamers());
    }

    ShellView(
            ShellViewModel model,
            Screens screens,
            Services services,
            OpenTrajectory open,
            Theme theme,
            Runnable home,
            Beamers beamers) {
        this.model = model;
        this.beamers = beamers;
        this.screens = screens;
        this.services = services;
        this.open = open;
        var texts = services.texts();
        var location = open.location();
        middle.getStyleClass().add("middle");
        top = new TopBar(model, theme, texts, this::search, home);
        frame.setTop(top);
        copied = new CopyBar(screens.gate(), texts);
        var saving = new SaveBar(middle, model, services.dialogs(), texts);
        VBox.setVgrow(saving, Priority.ALWAYS);
        frame.setCenter(new VBox(copied.node(), saving));
        frame.setBottom(new StatusBar(model, services.background(), screens.vault(), texts));
        var rail = new Scroll(new Rail(model, location, texts));
        rail.setFitToHeight(true);
        rail.getStyleClass().add("rail-scroll");
        frame.setLeft(rail);
        getChildren().add(frame);
        shortcuts();
        location.place().addListener((_, _, now) -> show(now));
        show(location.place().get());
        screens.vault().model().presenting().bind(model.presenting());
        model.presenting().addListener((_, _, now) -> present(now, theme));
        addEventHandler(GoTo.ACT, wanted -> open.location().open(wanted.act()));
        IdleLock.watch(screens.vault().model(), this);
        model.guideShown().addListener((_, _, _) -> showGuide());
        showGuide();
        open.project().property().addListener((_, before, now) -> bring(before, now));
        open.workspace().onRefused(this::renewLater);
    }

    /// Opens the field in which one types where to go.
    public void search() {
        if (palette == null) {
            palette = new PaletteView(paletteModel(), services.texts());
            getChildren().add(palette);
        }
        palette.open();
    }

    /// Opens the search in all text, with those words in its field; when it is open already its words stay.
    public void find(String words) {
        if (finding == null) {
            finding = new FindView(
                    new FindViewModel(
                            open.project().part(), new Search(services.catalogue()), open.location(), services.texts()),
                    services.texts());
            getChildren().add(finding);
        }
        finding.open(words);
    }

    /// An edit may have added a row below the fold.
    private void bring(Project before, Project now) {
        var added = Added.between(before, now);
        if (!added.isEmpty()) {
            Platform.runLater(() ->
                    middle.getChildren().forEach(screen -> added.forEach(one -> Spots.bring(screen, one))));
        }
    }

    private void show(Location.Place place) {
        var view = screens.show(place.screen());
        Node node = view.node();
        if (!middle.getChildren().contains(node)) {
            middle.getChildren().setAll(node);
        }
        place.record().ifPresent(ref -> {
            view.reveal(ref);
            place.printed().ifPresent(view::revealPrinted);
            Spots.light(node, place.printed().map(PrintedPlace::spot).orElse(ref.id()), place.words());
        });
        place.points().ifPresent(view::revealPoints);
        place.act().ifPresent(act -> {
            ActPlace.begin(node, act);
            place.words().ifPresent(view::revealContent);
        });
    }

    /// Shows the screen as it was before an edit that was refused, also in its fields.
    private void renewLater() {
        if (!renewing) {
            renewing = true;
            Platform.runLater(() -> {
                var place = open.location().place().get();
                screens.forget(place.screen());
                show(place);
                renewing = false;
            });
        }
    }

    private void present(boolean now, Theme theme) {
        var shown = presenting;
        presenting = null;
        if (shown != null) {
            shown.end();
        }
        if (now && getScene() != null) {
            var begun = new Presenting(
                    slides(),
                    theme,
                    services.texts(),
                    beamers,
                    () -> model.presenting().set(false));
            presenting = begun;
            begun.begin(getScene());
        }
    }

    private PresentingViewModel slides() {
        var screen = open.location().place().get().screen();
        var topic = screens.view(screen).topic().orElseGet(() -> Topic.of(screen));
        var clock = services.sending().clock();
        var maker = new DeckMaker(
                services.catalogue(),
                services.texts(),
                LocalDate.now(clock),
                !open.workspace().readOnly());
        return new PresentingViewModel(
                open.workspace(),
                open.project(),
                project -> maker.of(project, open.figures().now(), topic),
                topic,
                model.saveText(),
                services.texts(),
                clock);
    }

    private void showGuide() {
        boolean shown = model.guideShown().get();
        if (shown && guide == null) {
            var book = new GuideBook(services.catalogue().stepGuide(), services.texts());
            guide = new GuidePane(book, open.location(), services.texts());
        }
        frame.setRight(shown ? guide : null);
    }

    private PaletteViewModel paletteModel() {
        var texts = services.texts();
        var palette = new PaletteViewModel(open.project(), open.location(), texts);
        palette.command(texts.get("shell.undo"), "UNDO", model::undo);
        palette.command(texts.get("shell.redo"), "REDO", model::redo);
        palette.command(
                texts.get("shell.present"), "PRESENT", () -> model.presenting().set(true));
        palette.command(
                texts.get("shell.guide"),
                "GUIDE",
                () -> model.guideShown().set(!model.guideShown().get()));
        palette.command(
                texts.get("shell.draft.list"),
                "DRAFTS",
                () -> DraftBook.of(getScene()).ifPresent(services::drafts));
        palette.command(texts.get("vault.unlock"), "UNLOCK", screens.vault()::unlock);
        palette.command(texts.get("vault.lockNow"), "LOCK", screens.vault().model()::lock);
        palette.command(texts.get("shell.find"), "FIND", () -> find(""));
        palette.acts();
        palette.everywhere(this::find);
        return palette;
    }

    /// On the scene, because keys pass by this view only while something in it has the focus.
    private void shortcuts() {
        EventHandler<KeyEvent> keys = this::shortcut;
        EventHandler<Copied> copies = copied::follow;
        ChangeListener<Node> focus = (_, before, now) -> keepKeyboard(before, now);
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                before.removeEventHandler(Copied.TEXT, copies);
                before.focusOwnerProperty().removeListener(focus);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                now.addEventHandler(Copied.TEXT, copies);
                now.focusOwnerProperty().addListener(focus);
            }
        });
    }

    /// When what had the focus is gone, the toolkit gives it to the first control of the window: the one that
    /// leaves the trajectory, where Enter must not end up.
    private void keepKeyboard(@Nullable Node before, @Nullable Node now) {
        if (now == null && before != null && before.getScene() == null) {
            Platform.runLater(() -> {
                if (top.isFocusWithin()) {
                    middle.requestFocus();
                }
            });
        }
    }

    private void shortcut(KeyEvent event) {
        if (model.presenting().get()) {
            return; // the slides have keys of their own
        }
        if (UNDO.match(event) && !typing()) {
            model.undo();
            event.consume();
        } else if (REDO.match(event) && !typing()) {
            model.redo();
            event.consume();
        } else if (SEARCH.match(event)) {
            search();
            event.consume();
        } else if (FIND.match(event)) {
            find("");
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            nextPart(event.isShiftDown());
            event.consume();
        } else if (PRESENT.match(event)) {
            model.presenting().set(true);
            event.consume();
        }
    }

    /// F6 goes to the next part of the window: bar, rail, screen, guide.
    private void nextPart(boolean back) {
        List<Node> parts = Stream.of(top, frame.getLeft(), middle, frame.getRight())
                .filter(Objects::nonNull)
                .toList();
        int now = parts.stream()
                .filter(this::holdsFocus)
                .map(parts::indexOf)
                .findFirst()
                .orElse(0);
        var next = parts.get(Math.floorMod(now + (back ? -1 : 1), parts.size()));
        FirstField.in(next).orElse(next).requestFocus();
    }

    private boolean holdsFocus(Node part) {
        return Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(part::equals);
    }

    private boolean typing() {
        var focused = getScene().getFocusOwner();
        return focused != null && TextCommit.keepsUndo(focused);
    }

    private static KeyCombination control(KeyCode code, KeyCombination.Modifier... more) {
        var all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
