package nl.wed.workbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Derived;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.words.Word;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.shell.PaletteEntry.Fit;

/// Jumping to anything by typing a part of its name: screens, acts also by other words for them, and every record.
public final class PaletteViewModel {
    /// Something to jump to, after the kind of thing it is; `also` is the other word by which it was found.
    public record Entry(String kind, String words, String also, Runnable act) {}

    private record Labelled(Ref ref, String label, String folded) {}

    private record Fitting(Fit fit, Entry entry) {}

    private static final int MOST = 40;

    private final ProjectProperty project;
    private final Navigator navigator;
    private final Texts texts;
    private final List<PaletteEntry> fixed = new ArrayList<>();
    private final Map<RecordType<?>, Derived<List<Labelled>>> labels = new HashMap<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> entriesShown = FXCollections.unmodifiableObservableList(entries);
    private Consumer<String> everywhere = _ -> {};
    private boolean further;

    /// Jumps by that navigator.
    public PaletteViewModel(ProjectProperty project, Navigator navigator, Texts texts) {
        this.project = project;
        this.navigator = navigator;
        this.texts = texts;
        for (Screen screen : Screen.values()) {
            add("shell.palette.screen", texts.name("shell", screen), screen.name(), () -> navigator.open(screen));
        }
        query.addListener((_, _, _) -> search());
    }

    /// Adds what sentences lead to as well, to be done from here.
    void acts() {
        for (Act act : Act.values()) {
            add("shell.palette.command", texts.name("shell", act), act.name(), () -> navigator.open(act));
        }
    }

    /// Adds a command of the window; its name is that of the other words for it.
    public void command(String words, String name, Runnable act) {
        add("shell.palette.command", words, name, act);
    }

    /// What searches in all text, offered last with what was typed.
    public void everywhere(Consumer<String> search) {
        everywhere = search;
        further = true;
    }

    private void add(String kind, String words, String name, Runnable act) {
        String key = "shell.palette.also." + name;
        var others = texts.has(key) ? List.of(texts.get(key).split(", ")) : List.<String>of();
        fixed.add(new PaletteEntry(texts.get(kind), words, others, act));
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
        var typed = Word.folded(query.get());
        boolean empty = query.get().isBlank();
        List<Entry> now =
                new ArrayList<>(Stream.concat(acts(typed), empty || typed.isEmpty() ? Stream.of() : records(typed))
                        .filter(one -> one.fit() != Fit.NOT)
                        .sorted(Comparator.comparing(Fitting::fit))
                        .limit(MOST)
                        .map(Fitting::entry)
                        .toList());
        if (further && !empty) {
            String words = query.get().strip();
            now.add(new Entry(
                    texts.get("shell.palette.further"),
                    texts.get("shell.palette.everywhere", words),
                    "",
                    () -> everywhere.accept(words)));
        }
        entries.setAll(now);
    }

    private Stream<Fitting> acts(List<String> typed) {
        return fixed.stream()
                .map(one ->
                        new Fitting(one.fit(typed), new Entry(one.kind(), one.words(), one.also(typed), one.act())));
    }

    private Stream<Fitting> records(List<String> typed) {
        Project now = project.get();
        return Findable.in(now).stream()
                .sorted(Comparator.comparing(RecordType::name))
                .flatMap(type -> labels(now, type).stream())
                .map(one -> new Fitting(PaletteEntry.fit(one.folded(), typed), entry(one)));
    }

    private Entry entry(Labelled one) {
        return new Entry(
                texts.get("chain.type." + one.ref().type().name()), one.label(), "", () -> navigator.open(one.ref()));
    }

    /// Made once until something they are made of changes: there may be twenty thousand.
    private List<Labelled> labels(Project now, RecordType<?> type) {
        return labels.computeIfAbsent(type, this::labelling).of(now);
    }

    private Derived<List<Labelled>> labelling(RecordType<?> type) {
        String kind = texts.get("chain.type." + type.name());
        Function<Project, List<Labelled>> making = now -> now.stream(type)
                .map(record -> labelled(now, type, record, kind))
                .toList();
        return new Derived<>(making);
    }

    private static Labelled labelled(Project now, RecordType<?> type, Entity record, String kind) {
        String label = RecordLabel.of(now, record);
        return new Labelled(new Ref(type, record.id()), label, Word.spaced(label + " " + kind));
    }
}
