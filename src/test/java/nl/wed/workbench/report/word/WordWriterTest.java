package nl.wed.workbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

final class WordWriterTest {
    @Test
    void everyPartOfAReportWithAllBlocksIsValidAgainstTheSchema() throws Exception {
        Written written = Written.of(SampleReport.everything());

        assertValid(DocumentDocument.Factory.parse(written.body()));
        assertValid(StylesDocument.Factory.parse(written.part("word/styles.xml")));
        assertValid(NumberingDocument.Factory.parse(written.part("word/numbering.xml")));
        assertValid(SettingsDocument.Factory.parse(written.part("word/settings.xml")));
        assertValid(FootnotesDocument.Factory.parse(written.part("word/footnotes.xml")));
        assertValid(HdrDocument.Factory.parse(written.part("word/header1.xml")));
        assertValid(FtrDocument.Factory.parse(written.part("word/footer1.xml")));
        assertValid(ThemeDocument.Factory.parse(written.part("word/theme/theme1.xml")));
        List<String> charts = written.names("word/charts/chart");
        assertThat(charts).hasSize(6);
        for (String chart : charts) {
            assertValid(ChartSpaceDocument.Factory.parse(written.part(chart)));
        }
    }

    @Test
    void headingsHaveTheStylesAndOutlineLevelsThatWordKnows() throws IOException {
        try (XWPFDocument word = Written.of(SampleReport.everything()).open()) {
            for (int level = 1; level <= 3; level++) {
                var style = word.getStyles().getStyleWithName("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                        .isEqualTo(level - 1);
                String id = style.getStyleId();
                assertThat(word.getParagraphs()).anyMatch(p -> id.equals(p.getStyle()));
            }
        }
    }

    @Test
    void theContentsAreFilledAndEveryLineLeadsToItsHeading() throws IOException {
        String body = Written.of(SampleReport.everything()).body();

        assertThat(contentsLines(body))
                .containsExactly(
                        "Bestuurlijke samenvatting 3",
                        "1 Cijfers op een rij 4",
                        "1.1 Kinderen in gezinnen met een laag inkomen 4",
                        "1.2 Bereik van de voorschoolse educatie 4",
                        "1.3 Schooladviezen 6",
                        "2 Wat wij hoorden 7",
                        "3 Doelen, maatregelen en begroting 8",
                        "3.1 Speerpunt: elke peuter een goede start 8",
                        "3.2 Activiteiten en mijlpalen 8",
                        "4 Bekrachtiging 10",
                        "A Bronnenlijst 12");
        Stream.of(body.split("w:anchor=\""))
                .skip(1)
                .map(s -> s.substring(0, s.indexOf('"')))
                .forEach(name -> assertThat(body).contains("w:name=\"" + name + "\""));
        assertThat(body).doesNotContain("w:dirty");
    }

    @Test
    void figuresAndTablesAreCountedInOrderAndReferencesShowTheirNumber() throws IOException {
        try (XWPFDocument word = Written.of(SampleReport.everything()).open()) {
            List<String> captions = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                if ("Caption".equals(paragraph.getStyle())) {
                    captions.add(shown(paragraph).split("\\.")[0]);
                }
            }
            assertThat(captions)
                    .containsExactly(
                            "Figuur 1",
                            "Figuur 2",
                            "Figuur 3",
                            "Figuur 4",
                            "Figuur 5",
                            "Figuur 6",
                            "Tabel 1",
                            "Tabel 2",
                            "Tabel 3");
            assertThat(word.getParagraphs())
                    .anyMatch(p -> shown(p).startsWith("De begroting staat in Tabel 2 en in Figuur 6"))
                    .anyMatch(p -> shown(p).startsWith("De cijfers staan in hoofdstuk 1 en"));
        }
    }

    @Test
    void aSourceIsGivenInFullOnceAndShortAfterThat() throws IOException {
        String notes = Written.of(SampleReport.everything()).part("word/footnotes.xml");

        assertThat(notes)
                .contains("Kerncijfers van verzonnen gemeenten. https://example.org/kerncijfers")
                .contains("Bureau Voorbeeld (2025), zie noot 1")
                .contains("12(3), 45-61, p. 52")
                .contains("te verifiëren");
        assertThat(notes.split("verzonnen gemeenten", -1)).hasSize(2);
    }

    @Test
    void tablesRepeatTheirHeaderKeepRowsWholeAndFillTheWidth() throws IOException {
        try (XWPFDocument word =
                Written.of(SampleReport.of(SampleTables.budget())).open()) {
            XWPFTable table = word.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            int sum = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                    .sum();
            assertThat(sum).isEqualTo(Grid.WIDTH);
            assertThat(table.getRow(8).getCell(4).getText()).isEqualTo("1.200.000");
        }
    }

    @Test
    void theDocumentIsDutchAndItsPropertiesNameNoPerson() throws IOException {
        try (XWPFDocument word = Written.of(SampleReport.everything()).open()) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Beleidsaanpak Versterking Gelijke Kansen");
            assertThat(properties.getSubject()).startsWith("Een goede start");
            assertThat(properties.getCreator()).isEqualTo("Werkbank Wat ertoe doet");
        }
        Written written = Written.of(SampleReport.everything());
        assertThat(written.part("word/styles.xml")).contains("<w:lang w:val=\"nl-NL\"");
        for (String chart : written.names("word/charts/chart")) {
            assertThat(written.part(chart)).contains("<c:lang val=\"nl-NL\"/>");
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "a\u0000b\u0007 \uD83D \uDE00 \uD83D\uDE00 <w:p> & \"x\" ]]> \u000Bnieuw {TOC}";
        Run script = new Run.Link("klik", "javascript:alert(1)");
        Run file = new Run.Link("bestand", "file:///etc/passwd");
        Run broken = new Run.Link("stuk", "http://[");
        Written written = Written.of(SampleReport.of(
                new Heading(1, hostile, hostile, "x y\"<"),
                Paragraph.of(Run.plain(hostile), script, file, broken),
                Paragraph.of(Run.reference("x y\"<"), Run.reference("nergens")),
                TableBlock.of(hostile, List.of(Column.text(hostile, 1)), List.of(Row.of(hostile)))));

        assertValid(DocumentDocument.Factory.parse(written.body()));
        assertThat(written.part("word/_rels/document.xml.rels"))
                .doesNotContain("javascript")
                .doesNotContain("file:")
                .doesNotContain("External");
        assertThat(written.body()).doesNotContain("instrText xml:space=\"preserve\"> TOC");
        try (XWPFDocument word = written.open()) {
            assertThat(word.getParagraphs())
                    .anyMatch(p -> p.getText().contains("a\uFFFDb\uFFFD \uFFFD \uFFFD \uD83D\uDE00 <w:p>"))
                    .anyMatch(p -> p.getText().contains("klikbestandstuk"));
        }
    }

    @Test
    void webAndMailAddressesAreClickable() {
        assertThat(SafeLinks.safe("https://example.org/a?b=c")).isPresent();
        assertThat(SafeLinks.safe("example.org/pad")).hasValue("https://example.org/pad");
        assertThat(SafeLinks.safe("mailto:post@example.org")).isPresent();
        assertThat(SafeLinks.safe("ftp://example.org")).isEmpty();
        assertThat(SafeLinks.safe("\\\\server\\share")).isEmpty();
        assertThat(SafeLinks.safe("")).isEmpty();
    }

    @Test
    void aChapterWithoutContentIsNotDelivered(@TempDir Path folder) {
        Path file = folder.resolve("plan.docx");
        var report = SampleReport.of(
                Heading.of(1, "Leeg"), Heading.of(2, "Ook leeg"), Heading.of(1, "Vol"), Paragraph.of("Tekst."));

        assertThatThrownBy(() -> new WordWriter(SampleReport.texts()).write(report, file))
                .isInstanceOf(UndeliverableDocument.class)
                .hasMessage("Onder de kop 'Ook leeg' staat nog niets.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierFileIsReplacedAndNothingElseIsLeftBehind(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "oud");

        new WordWriter(SampleReport.texts()).write(SampleReport.of(Paragraph.of("Nieuw.")), file);

        assertThat(Files.size(file)).isGreaterThan(1000);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void everyNumberedListStartsAtOne() throws IOException {
        String numbering = Written.of(SampleReport.of(
                        Enumeration.numbers("a", "b"), Paragraph.of("tussen"), Enumeration.numbers("c")))
                .part("word/numbering.xml");

        assertThat(numbering.split("<w:startOverride w:val=\"1\"/>", -1)).hasSize(3);
    }

    private static void assertValid(XmlObject document) {
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    private static List<String> contentsLines(String body) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : body.split("<w:p>")) {
            if (paragraph.contains("w:val=\"TOC")) {
                lines.add(paragraph
                        .replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
                        .replaceAll("<w:tab/>", " ")
                        .replaceAll("<[^>]+>", ""));
            }
        }
        return lines;
    }

    private static String shown(XWPFParagraph paragraph) {
        return paragraph
                .getCTP()
                .xmlText()
                .replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
                .replaceAll("<[^>]+>", "");
    }
}
