package nl.wed.workbench.report.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.report.model.Anchors;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;

/// Where references lead and what the places are called. Made from all blocks before the first is
/// written, because text may refer to what comes later.
final class Bookmarks {
    private final Map<String, Target> byKey = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Anchors anchors = new Anchors();
    private final Wording wording;
    private int figures;
    private int tables;
    private int lastId;

    /// A place: the name of its Word bookmark, what it is called ('Figuur 3'), and whether that is
    /// a number that Word itself can count again.
    record Target(String name, String label, boolean numbered) {}

    Bookmarks(List<Block> blocks, Wording wording) {
        this.wording = wording;
        blocks.forEach(this::collect);
    }

    Optional<Target> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// Starts the bookmark of this key, if it has one; returns its id or 0.
    int open(String key, Markup out) {
        Target target = byKey.get(key);
        return target == null || !opened.add(key) ? 0 : start(target.name(), out);
    }

    /// Starts a bookmark with this name; returns its id.
    int start(String name, Markup out) {
        int id = ++lastId;
        out.empty("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", name);
        return id;
    }

    /// Ends a bookmark; nothing when the id is 0.
    static void close(int id, Markup out) {
        if (id > 0) {
            out.empty("w:bookmarkEnd", "w:id", Integer.toString(id));
        }
    }

    /// What follows stands in that chapter.
    void chapter(String number) {
        anchors.chapter(number);
    }

    /// Starts the bookmark of the place where that record is printed; returns its id.
    int print(Run.Prints prints, Markup out) {
        return start(anchors.next(prints), out);
    }

    private void collect(Block block) {
        switch (block) {
            case Heading heading -> put(heading.bookmark(), name(heading), false);
            case ChartBlock figure -> put(figure.bookmark(), wording.figure() + " " + ++figures, true);
            case TableBlock table
            when !table.caption().isEmpty() -> put(table.bookmark(), wording.table() + " " + ++tables, true);
            default -> {}
        }
    }

    private String name(Heading heading) {
        if (heading.number().isEmpty()) {
            return "‘" + CleanText.oneLine(heading.text()) + "’";
        }
        boolean appendix = Character.isLetter(heading.number().charAt(0));
        String sort = appendix ? "appendix" : heading.level() == 1 ? "chapter" : "section";
        return wording.get("word." + sort) + " " + heading.number();
    }

    private void put(String key, String label, boolean numbered) {
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, new Target("_Ref" + (byKey.size() + 1), label, numbered));
        }
    }
}
