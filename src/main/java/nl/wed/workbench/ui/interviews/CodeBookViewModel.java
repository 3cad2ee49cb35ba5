package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CodeBook;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The code book: all codes with how often they were used, and changes to them.
public final class CodeBookViewModel {
    private static final int THEME_COLOURS = 8;

    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Line> shown = FXCollections.observableArrayList();

    /// A code, how deep it stands, the colour of its theme (0 to 7), and how many findings have it.
    public record Line(Code code, int depth, int colour, int findings) {}

    /// Follows the codes of that workspace.
    public CodeBookViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        refresh();
        query.addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
    }

    /// What is searched for in the list.
    public StringProperty query() {
        return query;
    }

    /// The codes that match, as a tree, or best first while there is a search.
    public ObservableList<Line> shown() {
        return shown;
    }

    /// The codes that match these words, best first; all codes in tree order for no words.
    public List<Line> search(String words) {
        var lines = lines(project.get());
        String typed = words.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return lines;
        }
        return lines.stream()
                .filter(line -> rank(line.code(), typed) < 4)
                .sorted(Comparator.comparingInt(line -> rank(line.code(), typed)))
                .toList();
    }

    /// The main themes and codes, to put a new one below.
    public List<Code> codes() {
        return CodeBook.of(project.get()).entries().stream()
                .map(CodeBook.Entry::code)
                .toList();
    }

    /// The colour of a code's theme, from 0 to 7.
    public int colour(UUID code) {
        return colour(CodeBook.of(project.get()), code);
    }

    /// A code of the trajectory's own, not yet part of it, with the next free code.
    Code fresh(String name, @Nullable UUID parent) {
        return new Code(
                UUID.randomUUID(), CodeBook.of(project.get()).freeCode(parent), name.strip(), parent, null, List.of());
    }

    /// Adds a code of the trajectory's own.
    public Code add(String name, @Nullable UUID parent) {
        var code = fresh(name, parent);
        workspace.edit(texts.get("interviews.code.add", code.name()), now -> now.put(InterviewRecords.CODE, code));
        return code;
    }

    /// Gives a code another name.
    public void rename(Code code, String name) {
        workspace.edit(
                texts.get("interviews.code.rename", code.name()),
                now -> now.put(InterviewRecords.CODE, code.renamed(name.strip())));
    }

    /// Takes a code away, also from its findings.
    public void remove(Code code) {
        workspace.edit(
                texts.get("interviews.code.remove", code.name()),
                now -> Removal.of(now, InterviewRecords.CODE, code.id()));
    }

    private void refresh() {
        var now = search(query.get());
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private static List<Line> lines(Project project) {
        var book = CodeBook.of(project);
        Map<UUID, Integer> used = new HashMap<>();
        project.stream(InterviewRecords.FINDING)
                .map(Finding::codes)
                .flatMap(List::stream)
                .forEach(code -> used.merge(code, 1, Integer::sum));
        List<Line> lines = new ArrayList<>();
        for (CodeBook.Entry entry : book.entries()) {
            var code = entry.code();
            lines.add(new Line(code, entry.depth(), colour(book, code.id()), used.getOrDefault(code.id(), 0)));
        }
        return lines;
    }

    private static int colour(CodeBook book, UUID code) {
        return Math.floorMod(book.theme(code), THEME_COLOURS);
    }

    /// 0 when the code itself begins with what was typed, 1 when the name does, 2 when a word of
    /// the name does, 3 when it stands anywhere, also in the description; 4 when nowhere.
    private static int rank(Code code, String typed) {
        String name = code.name().toLowerCase(Locale.ROOT);
        if (code.code().toLowerCase(Locale.ROOT).startsWith(typed)) {
            return 0;
        }
        if (name.startsWith(typed)) {
            return 1;
        }
        if (name.contains(" " + typed)) {
            return 2;
        }
        String description = code.description() == null ? "" : code.description();
        return (name + " " + description.toLowerCase(Locale.ROOT)).contains(typed) ? 3 : 4;
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
