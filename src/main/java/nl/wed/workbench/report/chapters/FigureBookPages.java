package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.EditionWords;
import nl.wed.workbench.texts.Numbers;

/// The chapters of the cijferboek: the key messages, how to read the figures, the figures by theme
/// with their definitions, where they come from, and the sources.
public final class FigureBookPages {
    private final Facts facts;
    private final Page page;
    private int chapter;

    private FigureBookPages(Facts facts, Page page) {
        this.facts = facts;
        this.page = page;
    }

    /// Adds the chapters to a page.
    public static void write(Facts facts, Page page) {
        new FigureBookPages(facts, page).write();
    }

    private void write() {
        chapter("messages");
        messages();
        chapter("guide");
        guide();
        chapter("figures");
        new FiguresChapter(true).write(facts, page);
        chapter("origin");
        origin();
        page.chapter("", facts.text("book.sources"));
        Appendices.sources(facts, page.blocks(), page);
    }

    private void chapter(String key) {
        chapter++;
        page.chapter(Integer.toString(chapter), facts.text("book." + key));
    }

    private void messages() {
        var items = facts.project().stream(FigureRecords.KEY_MESSAGE)
                .filter(message -> !message.text().isBlank())
                .map(message -> new Enumeration.Item(runs(message), List.of()))
                .toList();
        if (!items.isEmpty()) {
            page.text(facts.text("book.messages.text", facts.trajectory().municipalityName()));
            page.add(new Enumeration(true, items));
        }
    }

    /// The message, and a jump to each figure that it rests on.
    private List<Run> runs(KeyMessage message) {
        var runs = new ArrayList<Run>(List.of(Run.plain(message.text())));
        var figures = message.indicators().stream()
                .flatMap(id -> facts.figures().find(id).stream())
                .toList();
        String between = " (";
        for (var figure : figures) {
            runs.add(Run.plain(between));
            runs.add(new Run.Reference(
                    "indicator-" + figure.indicator().id(), figure.indicator().name()));
            between = "; ";
        }
        if (!figures.isEmpty()) {
            runs.add(Run.plain(")"));
        }
        return runs;
    }

    private void guide() {
        page.text(facts.text("book.guide.text"));
        page.bullets(List.of(
                facts.text("book.guide.place"),
                facts.text("book.guide.trend"),
                facts.text("book.guide.status"),
                facts.text("book.guide.small")));
        var groups = facts.project().all(FigureRecords.PEER_GROUP);
        if (!groups.isEmpty()) {
            page.section(facts.text("book.peers"));
            page.text(facts.text("book.peers.text", groups.getFirst().name()));
            page.table(
                    facts.text("book.peers.caption"),
                    List.of(
                            Column.text(facts.text("book.peers.group"), 4),
                            Column.text(facts.text("book.peers.kind"), 4),
                            Column.text(facts.text("book.peers.members"), 9)),
                    groups.stream().map(this::group).toList());
        }
    }

    private Row group(PeerGroup group) {
        String members = group.members().stream()
                .map(member -> {
                    var distance = member.distance();
                    String name = name(member.code());
                    return distance == null ? name : name + " (" + Numbers.decimal(distance, 2) + ")";
                })
                .collect(Collectors.joining(", "));
        return Row.of(group.name(), kind(group), members);
    }

    private String kind(PeerGroup group) {
        String kind = facts.texts().name("figures", group.kind());
        String chosenOn = group.indicators().stream()
                .flatMap(id -> facts.project().find(FigureRecords.INDICATOR, id).stream())
                .map(Indicator::name)
                .collect(Collectors.joining("; "));
        return chosenOn.isEmpty() ? kind : facts.text("book.peers.chosenOn", kind, chosenOn, group.droppedOut());
    }

    private String name(String code) {
        return facts.catalogue().municipalities().nameOf(code);
    }

    private void origin() {
        page.table(
                facts.text("book.origin.caption"),
                List.of(
                        Column.text(facts.text("book.origin.title"), 6),
                        Column.text(facts.text("book.origin.table"), 3),
                        Column.text(facts.text("book.origin.modified"), 3),
                        Column.text(facts.text("book.origin.retrieved"), 3),
                        Column.text(facts.text("book.origin.licence"), 4)),
                facts.project().stream(FigureRecords.DATA_SET)
                        .map(this::dataSet)
                        .toList());
    }

    private Row dataSet(DataSet set) {
        var words = new DataSetWords(facts.texts());
        String title = new EditionWords(facts.project(), facts.texts()).title(set);
        return Row.of(
                set.provider().isBlank() ? title : title + " (" + set.provider() + ")",
                facts.orUnknown(set.table()),
                words.changed(set).orElse(facts.orUnknown(null)),
                words.read(set),
                facts.orUnknown(set.licence()));
    }
}
