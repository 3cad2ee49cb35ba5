package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.domain.words.Synonyms;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The code book: all codes with how often they were used, and changes to them.
public final class CodeBookViewModel {
    private static final int THEME_COLOURS = 8;

    private final Workspace workspace;
    private final ProjectProperty project;
    private final Synonyms synonyms;
    private final Texts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Line> shown = FXCollections.observableArrayList();

    /// A code, how deep it stands, the colour of its theme (0 to 7), how many findings have it, and the other words by
    /// which it was found; empty when it has those that were typed.
    public record Line(Code code, int depth, int colour, int findings, String also) {
        private Line foundBy(Set<String> others) {
            return others.isEmpty() ? this : new Line(code, depth, colour, findings, String.join(", ", others));
        }
    }

    /// A code that matches, the best first.
    private record Ranked(int rank, Line line) {}

    /// Follows the codes of that workspace; a search knows these synonyms.
    public CodeBookViewModel(Workspace workspace, ProjectProperty project, Synonyms synonyms, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.synonyms = synonyms;
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
        var asked = Query.of(typed, synonyms);
        return lines.stream()
                .flatMap(line -> ranked(line, typed, asked).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::line)
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
            lines.add(new Line(code, entry.depth(), colour(book, code.id()), used.getOrDefault(code.id(), 0), ""));
        }
        return lines;
    }

    private static int colour(CodeBook book, UUID code) {
        return Math.floorMod(book.theme(code), THEME_COLOURS);
    }

    /// First the code itself that begins with what was typed, then the name, a word of the name, any of its words, and
    /// last what is found by another word for it.
    private static Optional<Ranked> ranked(Line line, String typed, Query asked) {
        var code = line.code();
        String name = code.name().toLowerCase(Locale.ROOT);
        if (code.code().toLowerCase(Locale.ROOT).startsWith(typed)) {
            return Optional.of(new Ranked(0, line));
        }
        if (name.startsWith(typed)) {
            return Optional.of(new Ranked(1, line));
        }
        if (name.contains(" " + typed)) {
            return Optional.of(new Ranked(2, line));
        }
        String description = code.description() == null ? "" : code.description();
        String all = name + " " + description;
        if (all.toLowerCase(Locale.ROOT).contains(typed)) {
            return Optional.of(new Ranked(3, line));
        }
        return asked.isEmpty()
                ? Optional.empty()
                : asked.in(all).map(match -> new Ranked(match.also().isEmpty() ? 3 : 4, line.foundBy(match.also())));
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
