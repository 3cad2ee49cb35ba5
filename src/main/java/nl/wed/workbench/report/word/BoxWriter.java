package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.report.model.Tiles.Tile;

/// Writes what stands out of the text: callouts, quotations and tiles with key figures.
final class BoxWriter {
    private static final int TILE_WEIGHT = 100;
    private static final int TILE_GAP = 5;

    private final ProseWriter prose;
    private final Wording wording;

    BoxWriter(ProseWriter prose, Wording wording) {
        this.prose = prose;
        this.wording = wording;
    }

    void callout(Callout callout, Markup out) {
        Look look = Look.of(callout.kind());
        Grid.openBox(out);
        out.open("w:tr");
        Grid.openEdgedCell(Grid.BOX_WIDTH, "w:left", look.edge, look.fill, out);
        boolean named =
                callout.kind() == Callout.Kind.KEY_MESSAGE && !callout.title().isEmpty();
        label(named ? CleanText.oneLine(callout.title()) : word(callout.kind()), look, out);
        if (!named && !callout.title().isEmpty()) {
            ProseWriter.plain("BoxTitle", CleanText.oneLine(callout.title()), out);
        }
        for (Prose one : callout.content()) {
            prose.writeInBox(one, out);
        }
        out.close(3);
        ProseWriter.plain("Gap", "", out);
    }

    void quotation(Quotation quotation, Markup out) {
        List<Run> words = new ArrayList<>(quotation.prints());
        words.add(Run.plain("‘" + quotation.text().strip() + "’"));
        prose.paragraph("Quote", words, out);
        ProseWriter.plain("QuoteSource", quotation.attribution(), out);
    }

    void tiles(Tiles tiles, Markup out) {
        int count = tiles.tiles().size();
        int[] weights = new int[2 * count - 1];
        Arrays.setAll(weights, i -> i % 2 == 0 ? TILE_WEIGHT : TILE_GAP);
        int[] widths = Grid.widths(weights);
        Grid.open(widths, "BoxTable", out);
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < widths.length; i++) {
            if (i % 2 == 0) {
                tile(tiles.tiles().get(i / 2), widths[i], out);
            } else {
                Grid.openCell(widths[i], 1, Grid.NO_FILL, "top", out);
                ProseWriter.plain("Gap", "", out);
                out.close();
            }
        }
        out.close(2);
        ProseWriter.plain("Gap", "", out);
    }

    private static void tile(Tile tile, int width, Markup out) {
        Grid.openEdgedCell(width, "w:top", Palette.TEAL, Palette.PAPER, out);
        ProseWriter.plain("TileNumber", tile.number(), out);
        ProseWriter.plain("TileLabel", tile.label(), out);
        if (!tile.remark().isEmpty()) {
            ProseWriter.plain("TileRemark", tile.remark(), out);
        }
        out.close();
    }

    private String word(Callout.Kind kind) {
        return wording.get("word.callout." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static void label(String words, Look look, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "BoxLabel").close();
        out.open("w:r").open("w:rPr").val("w:color", look.ink).close();
        out.open("w:t").text(words).close(3);
    }

    /// How a kind looks; the label says in words what the colours say.
    private record Look(String edge, String fill, String ink) {
        static Look of(Callout.Kind kind) {
            return switch (kind) {
                case KEY_MESSAGE -> new Look(Palette.BLUE, "EDF1F6", Palette.BLUE);
                case GENERATED -> new Look(Palette.MIST, Palette.PAPER, "5C6875");
                case GUIDANCE -> new Look(Palette.TEAL, "EAF4F4", "1F6F78");
                case WARNING -> new Look(Palette.ORANGE, "FDF3EA", "9A4A10");
                case UNVERIFIED -> new Look("D9A441", "FDF8EA", "7A5A10");
            };
        }
    }
}
