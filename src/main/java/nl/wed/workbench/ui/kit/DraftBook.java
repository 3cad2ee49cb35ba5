package nl.wed.workbench.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.DraftPlace;
import org.jspecify.annotations.Nullable;

/// All that is typed in a window and is no edit: on disk at most a second after the key, until it became an edit or was
/// dropped. It hangs on the scene, where fields, dialogs and cards find it by themselves, so that no screen is passed
/// it.
public final class DraftBook {
    private static final Object KEY = DraftBook.class;
    private static final Duration AFTER = Duration.seconds(1);
    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("H:mm").withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter BEFORE =
            DateTimeFormatter.ofPattern("d-M-uuuu H:mm").withZone(ZoneId.systemDefault());

    private final DraftPlace place;
    private final Clock clock;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(AFTER);
    private boolean changed;

    /// The drafts of that place.
    public DraftBook(DraftPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
        place.load().forEach(draft -> drafts.put(draft.field(), draft));
        pause.setOnFinished(_ -> flush());
    }

    /// Makes it the book of that window; null when what is typed there goes nowhere.
    public static void put(Scene scene, @Nullable DraftBook book) {
        scene.getProperties().put(KEY, book);
    }

    /// The book of a window.
    public static Optional<DraftBook> of(@Nullable Scene scene) {
        return scene != null && scene.hasProperties() && scene.getProperties().get(KEY) instanceof DraftBook book
                ? Optional.of(book)
                : Optional.empty();
    }

    static Optional<DraftBook> of(Node node) {
        return of(node.getScene());
    }

    /// What was typed and is no edit, oldest first.
    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    /// What was typed in that field.
    public Optional<Draft> find(String field) {
        return Optional.ofNullable(drafts.get(field));
    }

    /// Keeps what is typed in a field, which is called `words` and held `before`.
    public void keep(String field, String words, String text, String before) {
        var known = drafts.get(field);
        if (known == null || !known.text().equals(text)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            drafts.put(field, new Draft(field, words, text, known == null ? before : known.before(), now));
            change();
        }
    }

    /// It is an edit now, or was dropped.
    public void forget(String field) {
        if (drafts.remove(field) != null) {
            change();
        }
    }

    /// The same for all fields of which the name begins so.
    public void forgetPlace(String place) {
        if (drafts.keySet().removeIf(field -> field.startsWith(place))) {
            change();
        }
    }

    /// Takes what is in the place now, which somebody was taken out of.
    public void reload() {
        pause.stop();
        changed = false;
        drafts.clear();
        place.load().forEach(draft -> drafts.put(draft.field(), draft));
    }

    /// Brings everything on its way to the disk.
    public void flush() {
        pause.stop();
        if (changed) {
            changed = false;
            place.keep(all());
        }
    }

    /// When something was typed, with the day when that is not today.
    public String moment(Draft draft) {
        boolean today = draft.at()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .equals(clock.instant().atZone(ZoneId.systemDefault()).toLocalDate());
        return (today ? TODAY : BEFORE).format(draft.at());
    }

    private void change() {
        if (!changed) {
            changed = true;
            pause.playFromStart();
        }
    }
}
