package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.Signatures.Signatory;
import nl.wed.workbench.report.model.SourceList;

/// Writes definitions, room for signatures and the list of sources.
final class ListingWriter {
    private static final int SIGNATURE_HEIGHT = 794;

    private final ProseWriter prose;
    private final RunWriter runs;
    private final Wording wording;

    ListingWriter(ProseWriter prose, RunWriter runs, Wording wording) {
        this.prose = prose;
        this.runs = runs;
        this.wording = wording;
    }

    void definitions(Definitions definitions, Markup out) {
        if (definitions.definitions().isEmpty()) {
            return;
        }
        int[] widths = Grid.widths(28, 72);
        Grid.open(widths, "DefinitionTable", out);
        List<Boolean> kept = RowHeights.kept(RowHeights.of(definitions), false);
        for (int i = 0; i < kept.size(); i++) {
            Definition definition = definitions.definitions().get(i);
            boolean stays = kept.get(i);
            out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            Grid.openCell(widths[0], 1, Grid.NO_FILL, "top", out);
            prose.paragraph("Term", stays, List.of(Run.plain(definition.term())), out);
            out.close();
            Grid.openCell(widths[1], 1, Grid.NO_FILL, "top", out);
            prose.paragraph("Description", stays, definition.runs(), out);
            out.close(2);
        }
        out.close();
        ProseWriter.plain("Gap", "", out);
    }

    void signatures(Signatures signatures, Markup out) {
        int[] widths = Grid.widths(28, 28, 16, 28);
        Grid.open(widths, "DataTable", out);
        out.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        String[] headers = {"party", "representative", "date", "sign"};
        for (int i = 0; i < widths.length; i++) {
            Grid.openCell(widths[i], 1, Palette.BLUE, "bottom", out);
            ProseWriter.plain("TableHeader", wording.get("word.signature." + headers[i]), out);
            out.close();
        }
        out.close();
        List<Signatory> all = signatures.signatories();
        for (Signatory one : all) {
            boolean stays = all.indexOf(one) == all.size() - 2;
            out.open("w:tr").open("w:trPr").empty("w:cantSplit");
            out.empty("w:trHeight", "w:val", Integer.toString(SIGNATURE_HEIGHT)).close();
            String[] texts = {one.party(), one.representative(), one.date(), ""};
            for (int i = 0; i < widths.length; i++) {
                Grid.openCell(widths[i], 1, Grid.NO_FILL, "center", out);
                String style = i == 0 ? "TableTotal" : "TableText";
                prose.paragraph(style, stays, List.of(Run.plain(texts[i])), out);
                out.close();
            }
            out.close();
        }
        out.close();
        ProseWriter.plain("Gap", "", out);
    }

    void sources(SourceList list, Markup out) {
        int number = 0;
        for (CitedSource source : list.sources()) {
            out.open("w:p").open("w:pPr").val("w:pStyle", "Bibliography").close();
            List<Run> words = new ArrayList<>(source.prints());
            words.add(Run.plain(++number + ".\t" + oneLine(source.fullText())));
            runs.write(words, out);
            if (!source.address().isEmpty()) {
                TextRun.write(out, " ", TextRun.PLAIN);
                runs.link(source.address(), source.address(), out);
            }
            if (!source.label().isEmpty()) {
                TextRun.write(out, " ", TextRun.PLAIN);
                runs.write(List.of(Run.mark(source.label())), out);
            }
            out.close();
        }
    }

    private static String oneLine(String text) {
        return CleanText.oneLine(text);
    }
}
