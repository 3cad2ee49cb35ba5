package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Printed;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.chain.PrintedPlace.Kind;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Anchors;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.TableBlock;
import org.jspecify.annotations.Nullable;

/// Reads in the blocks of a plan which paragraph prints which record. It goes through them in the order in which they
/// are written, as the names of the bookmarks follow from that.
public final class PrintedPlaces {
    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 50;

    private final List<Printed.Spot> spots = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private @Nullable Ref chapter;
    private String number = "";
    private String title = "";
    private String section = "";
    private String heading = "";

    private PrintedPlaces() {}

    /// What these blocks print; what stands in no chapter of the trajectory is no place.
    public static Printed of(List<Block> blocks) {
        var places = new PrintedPlaces();
        blocks.forEach(places::read);
        return Printed.of(places.spots);
    }

    private void read(Block block) {
        switch (block) {
            case Heading one -> heading(one);
            case Paragraph paragraph -> runs(paragraph.runs(), Kind.TEXT, "");
            case Enumeration list -> items(list.items());
            case Callout callout -> callout.content().forEach(this::read);
            case Quotation quotation -> add(quotation.prints(), Kind.TEXT, "", quotation.text());
            case TableBlock table -> {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> runs(cell.runs(), Kind.ROW, table.caption()));
                runs(table.note(), Kind.TEXT, "");
            }
            case ChartBlock figure -> runs(figure.note(), Kind.TEXT, "");
            case Definitions all -> all.definitions().forEach(one -> runs(one.runs(), Kind.DESCRIPTION, one.term()));
            case SourceList list ->
                list.sources().forEach(source -> add(source.prints(), Kind.SOURCE, "", source.fullText()));
            default -> {}
        }
    }

    private void heading(Heading one) {
        if (one.level() == 1) {
            anchors.chapter(one.number());
            number = one.number();
            title = one.text();
            chapter = one.prints().stream()
                    .map(Run.Prints::record)
                    .filter(record -> record.type().equals(PlanRecords.CHAPTER_TEXT))
                    .findFirst()
                    .orElse(null);
        }
        section = one.level() > 2 ? section : "";
        heading = section;
        add(one.prints(), Kind.HEADING, "", one.text());
        heading = one.level() == 1 ? "" : (one.number() + " " + one.text()).strip();
        section = one.level() == 2 ? heading : section;
    }

    private void items(List<Enumeration.Item> items) {
        for (Enumeration.Item item : items) {
            runs(item.runs(), Kind.TEXT, "");
            items(item.items());
        }
    }

    private void runs(List<Run> runs, Kind kind, String caption) {
        var prints = runs.stream()
                .filter(Run.Prints.class::isInstance)
                .map(Run.Prints.class::cast)
                .toList();
        if (!prints.isEmpty()) {
            add(prints, kind, caption, PlainText.ofRuns(runs));
        }
    }

    private void add(List<Run.Prints> prints, Kind kind, String caption, String text) {
        for (Run.Prints one : prints) {
            String anchor = anchors.next(one);
            if (chapter != null) {
                var place = new PrintedPlace(
                        chapter,
                        number,
                        title,
                        heading,
                        kind,
                        firstWords(caption, LONGEST_NAME),
                        firstWords(text, LONGEST),
                        anchor,
                        one.own());
                spots.add(new Printed.Spot(one.record(), place));
            }
        }
    }

    /// Whole words of the first line, and a sign that there are more.
    private static String firstWords(String text, int longest) {
        String line = text.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest);
        return line.substring(0, end < longest / 2 ? longest : end).replaceAll("[\\s.,;:–-]+$", "") + " …";
    }
}
