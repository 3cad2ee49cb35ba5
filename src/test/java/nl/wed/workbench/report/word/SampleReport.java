package nl.wed.workbench.report.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Cover;
import nl.wed.workbench.report.model.Cover.Detail;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Layout;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.Signatures.Signatory;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.report.model.Tiles.Tile;

/// A report with every kind of block, about a municipality that does not exist; all figures are
/// invented. Its `main` writes it to a file, to look at.
final class SampleReport {
    static final CitedSource BUREAU = new CitedSource(
            "bureau",
            "Bureau Voorbeeld (2025)",
            "Bureau Voorbeeld (2025). Kerncijfers van verzonnen gemeenten.",
            "https://example.org/kerncijfers",
            "");
    static final CitedSource STUDY = new CitedSource(
            "study",
            "Jansen en De Vries (2023)",
            "Jansen, A., & De Vries, B. (2023). Taal thuis en op de voorschool: een"
                    + " verzonnen studie naar gelijke kansen. Tijdschrift voor Voorbeelden,"
                    + " 12(3), 45-61.",
            "",
            "te verifiëren");

    private SampleReport() {}

    public static void main(String[] args) throws IOException {
        new WordWriter(texts()).write(everything(), Path.of(args[0]));
    }

    /// The Dutch words of the writer, as the program has them.
    static UnaryOperator<String> texts() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SampleReport.class.getResourceAsStream("/texts/word.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key -> Objects.requireNonNull(properties.getProperty(key), key);
    }

    static Report everything() {
        List<Block> blocks = new ArrayList<>();
        summary(blocks);
        figures(blocks);
        interviews(blocks);
        plan(blocks);
        closing(blocks);
        return new Report(cover(), "Beleidsaanpak Gelijke Kansen", Layout.BOOK, blocks);
    }

    /// A report of these blocks alone.
    static Report of(Block... blocks) {
        return new Report(cover(), "Beleidsaanpak Gelijke Kansen", Layout.LEAFLET, List.of(blocks));
    }

    static Cover cover() {
        return new Cover(
                "Beleidsaanpak Versterking Gelijke Kansen",
                "Een goede start voor kinderen van 0 tot 12 jaar",
                "Gemeente Voorbeelddam",
                "November 2026",
                "Concept",
                "Gemeente, personen, citaten en cijfers in dit document zijn verzonnen. Zij laten zien"
                        + " hoe een beleidsaanpak eruitziet.",
                List.of(
                        new Detail("Opdrachtgever", "College van burgemeester en wethouders"),
                        new Detail("Looptijd", "2027 tot en met 2029"),
                        new Detail("Versie", "0.3, voor de derde bijeenkomst")));
    }

    private static void summary(List<Block> blocks) {
        blocks.add(new Heading(1, "", "Bestuurlijke samenvatting", "samenvatting"));
        blocks.add(Paragraph.lead("Eén op de zeven kinderen in Voorbeelddam groeit op in een gezin met een laag"
                + " inkomen. Met drie speerpunten werken gemeente, scholen en"
                + " kinderopvang de komende drie jaar aan een gelijke start."));
        blocks.add(new Tiles(List.of(
                new Tile("14,2%", "kinderen in een gezin met een laag inkomen", "Nederland 9,8% (2024)"),
                new Tile("61%", "bereik voorschoolse educatie", "doel in 2029: 85%"),
                new Tile("€ 1,2 mln", "begroting voor drie jaar", ""))));
        blocks.add(Paragraph.of(
                Run.plain("De cijfers staan in "),
                Run.reference("cijfers"),
                Run.plain(" en worden samengevat in "),
                Run.reference("vergelijking"),
                Run.plain(". De belangrijkste verschillen ontstaan al voor de eerste schooldag:"
                        + " peuters die voorschoolse educatie het hardst nodig hebben,"
                        + " maken er het minst gebruik van."),
                Run.cite(BUREAU),
                Run.plain(" Onderzoek laat zien dat "),
                Run.bold("vroeg beginnen"),
                Run.plain(" loont, mits ouders worden betrokken."),
                new Run.Citation(STUDY, "p. 52")));
        blocks.add(Enumeration.numbers(
                "Elke peuter met een risico op achterstand gaat vanaf tweeënhalf jaar naar de" + " voorschool.",
                "Ouders en school werken vanaf groep 1 samen aan taal en lezen.",
                "De overgang van kinderopvang naar basisschool verloopt zonder breuk."));
        blocks.add(Callout.of(
                Callout.Kind.KEY_MESSAGE,
                "De achterstand ontstaat vroeg en in drie wijken",
                "Twee derde van de kinderen met een verhoogd risico woont in Noord, De Weide en"
                        + " het Havenkwartier. Daar begint de uitvoering."));
    }

    private static void figures(List<Block> blocks) {
        blocks.add(new Heading(1, "1", "Cijfers op een rij", "cijfers"));
        blocks.add(Paragraph.of("Dit hoofdstuk laat zien hoe Voorbeelddam ervoor staat. Elk cijfer heeft een"
                + " bron en een peiljaar. Afgeschermde cijfers blijven afgeschermd."));
        blocks.add(new Heading(2, "1.1", "Kinderen in gezinnen met een laag inkomen", ""));
        blocks.add(SampleFigures.comparison());
        blocks.add(Callout.of(
                Callout.Kind.GENERATED,
                "",
                "Voorbeelddam ligt 4,4 procentpunt boven het landelijke percentage en staat"
                        + " op plaats 61 van 342 gemeenten."));
        blocks.add(SampleFigures.strip());
        blocks.add(new Heading(2, "1.2", "Bereik van de voorschoolse educatie", ""));
        blocks.add(Paragraph.of("Het bereik steeg in vijf jaar met elf procentpunten, maar blijft achter bij"
                + " de afspraak met het Rijk en bij de eigen ambitie voor 2029."));
        blocks.add(SampleFigures.lines());
        blocks.add(SampleFigures.clustered());
        blocks.add(new Heading(2, "1.3", "Schooladviezen", ""));
        blocks.add(SampleFigures.shares());
        blocks.add(SampleFigures.stacked());
    }

    private static void interviews(List<Block> blocks) {
        blocks.add(new Heading(1, "2", "Wat wij hoorden", "gesprekken"));
        blocks.add(Paragraph.of(
                "Tien sleutelfiguren vertelden wat zij zien. Zij komen hier alleen met hun rol" + " voor."));
        blocks.add(new Quotation(
                "Ouders willen wel, maar de drempel is hoog. Als je de formulieren niet begrijpt," + " haak je af.",
                "R04, pedagogisch coach"));
        blocks.add(Paragraph.of("In de gesprekken keren vier thema''s terug.".replace("''", "'")));
        blocks.add(new Enumeration(
                false,
                List.of(
                        new Enumeration.Item(
                                List.of(Run.bold("Toegang. "), Run.plain("Aanmelden is ingewikkeld en duurt lang.")),
                                List.of(
                                        Enumeration.Item.of(Run.plain("formulieren alleen in het Nederlands")),
                                        Enumeration.Item.of(Run.plain("wachtlijst in twee wijken")))),
                        Enumeration.Item.of(
                                Run.bold("Vertrouwen. "), Run.plain("Ouders kennen de mensen niet die hen bellen.")),
                        Enumeration.Item.of(
                                Run.bold("Overdracht. "), Run.plain("Scholen krijgen informatie te laat.")))));
        blocks.add(new Heading(3, "2.1.1", "Dekking van de gesprekken", ""));
        blocks.add(SampleTables.coverage());
        blocks.add(Callout.of(
                Callout.Kind.WARNING,
                "Weinig gesprekken met ouders",
                "Er is met één ouder gesproken. De bevindingen over ouders zijn daarom een"
                        + " aanwijzing en geen vaststelling."));
        blocks.add(new Callout(
                Callout.Kind.UNVERIFIED,
                "",
                List.of(
                        Paragraph.of("De invloed van de gemeente op deze oorzaak is een schatting."),
                        Enumeration.bullets("bron opvragen", "bespreken in de bijeenkomst"))));
        blocks.add(Callout.of(
                Callout.Kind.GUIDANCE,
                "",
                "Beschrijf in een halve pagina wat de gesprekken toevoegen aan de cijfers."));
    }

    private static void plan(List<Block> blocks) {
        blocks.add(new Heading(1, "3", "Doelen, maatregelen en begroting", "plan"));
        blocks.add(new Heading(2, "3.1", "Speerpunt: elke peuter een goede start", ""));
        blocks.add(new Definitions(List.of(
                Definition.of("Doel", "In 2029 gaat 85% van de doelgroeppeuters naar de voorschool (nu" + " 61%)."),
                new Definition(
                        "Oorzaak",
                        List.of(
                                Run.plain("Aanmelden is ingewikkeld, zie "),
                                new Run.Reference("gesprekken", "hoofdstuk 2"),
                                Run.plain("."))),
                new Definition(
                        "Bewijs",
                        List.of(
                                Run.plain("Goede aanwijzingen "),
                                Run.cite(STUDY),
                                Run.plain(" "),
                                Run.mark("te verifiëren"))),
                Definition.of("Trekker", "Kinderopvang De Zonnebloem"))));
        blocks.add(Paragraph.of(
                Run.plain("De begroting staat in "),
                Run.reference("begroting"),
                Run.plain(" en in "),
                Run.reference("begroting-figuur"),
                Run.plain("; meer uitleg op "),
                new Run.Link("de projectpagina", "https://example.org/project"),
                Run.plain(".")));
        blocks.add(SampleTables.budget());
        blocks.add(new Heading(2, "3.2", "Activiteiten en mijlpalen", ""));
        blocks.add(SampleTables.activities());
    }

    private static void closing(List<Block> blocks) {
        blocks.add(new Heading(1, "4", "Bekrachtiging", "bekrachtiging"));
        blocks.add(Paragraph.of("De partijen verklaren dat zij de doelen onderschrijven en de afgesproken"
                + " maatregelen uitvoeren."));
        blocks.add(new Signatures(List.of(
                new Signatory("Gemeente Voorbeelddam", "Wethouder onderwijs", ""),
                new Signatory("Stichting De Brug", "Voorzitter", "12 november 2026"),
                new Signatory("Kinderopvang De Zonnebloem", "", ""))));
        blocks.add(new PageBreak());
        blocks.add(Paragraph.note(Run.plain("Deze bladzijde hoort bij de bijlagen.")));
        blocks.add(new Heading(1, "A", "Bronnenlijst", "bronnen"));
        blocks.add(new SourceList(List.of(BUREAU, STUDY)));
    }
}
