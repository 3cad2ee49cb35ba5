package nl.wed.workbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// Jumping to anything by typing a part of its name: screens, commands, and every record.
public final class PaletteViewModel {
    /// Something to jump to, with the kind of thing it is.
    public record Entry(String words, String kind, Runnable act) {}

    private static final int MOST = 40;

    private final ProjectProperty project;
    private final Navigator navigator;
    private final Texts texts;
    private final List<Entry> fixed = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> entriesShown = FXCollections.unmodifiableObservableList(entries);

    /// Jumps by that navigator.
    public PaletteViewModel(ProjectProperty project, Navigator navigator, Texts texts) {
        this.project = project;
        this.navigator = navigator;
        this.texts = texts;
        for (Screen screen : Screen.values()) {
            fixed.add(new Entry(
                    texts.name("shell", screen), texts.get("shell.palette.screen"), () -> navigator.open(screen)));
        }
        query.addListener((_, _, _) -> search());
    }

    /// Adds a command of the window.
    public void command(String words, Runnable act) {
        fixed.add(new Entry(words, texts.get("shell.palette.command"), act));
    }

    /// What was typed.
    public StringProperty query() {
        return query;
    }

    /// What fits, best first.
    public ObservableList<Entry> entries() {
        return entriesShown;
    }

    /// Begins anew: nothing typed, screens and commands shown.
    public void open() {
        query.set("");
        search();
    }

    private void search() {
        var words = List.of(query.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        boolean empty = query.get().isBlank();
        entries.setAll(Stream.concat(fixed.stream(), empty ? Stream.of() : records())
                .filter(entry -> fits(entry, words))
                .limit(MOST)
                .toList());
    }

    private Stream<Entry> records() {
        Project now = project.get();
        return RecordTypes.ALL.stream()
                .filter(type -> !type.equals(BasisRecords.BASIS))
                .filter(type -> !type.equals(CauseRecords.VOTE) || !VoteResult.isOpen(now))
                .flatMap(type -> records(now, type));
    }

    private <T extends Entity> Stream<Entry> records(Project now, RecordType<T> type) {
        return now.stream(type)
                .map(record -> new Entry(
                        RecordLabel.of(now, record),
                        texts.get("chain.type." + type.name()),
                        () -> navigator.open(new Ref(type, record.id()))))
                .filter(entry -> !entry.words().isBlank());
    }

    private static boolean fits(Entry entry, List<String> words) {
        String text = (entry.words() + " " + entry.kind()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
