package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Chart;
import nl.wed.workbench.report.model.Cover;
import nl.wed.workbench.report.model.Cover.Detail;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Figure;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Layout;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Plot;
import nl.wed.workbench.report.model.Plot.Dot;
import nl.wed.workbench.report.model.Plot.Form;
import nl.wed.workbench.report.model.Plot.Mark;
import nl.wed.workbench.report.model.Plot.Series;
import nl.wed.workbench.report.model.Plot.Tone;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.Signatures.Signatory;
import nl.wed.workbench.report.model.Source;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.Table;
import nl.wed.workbench.report.model.Table.Cell;
import nl.wed.workbench.report.model.Table.Column;
import nl.wed.workbench.report.model.Table.Row;
import nl.wed.workbench.report.model.Table.Tint;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.report.model.Tiles.Tile;
import nl.wed.workbench.report.model.Value;

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
import java.util.Random;
import java.util.function.UnaryOperator;

/// A report with every kind of block, about a municipality that does not exist; all figures are
/// invented. Its `main` writes it to a file, to look at.
final class SampleReport {
    static final Source BUREAU =
            new Source(
                    "bureau",
                    "Bureau Voorbeeld (2025)",
                    "Bureau Voorbeeld (2025). Kerncijfers van verzonnen gemeenten.",
                    "https://example.org/kerncijfers",
                    "");
    static final Source STUDY =
            new Source(
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
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                SampleReport.class.getResourceAsStream("/texts/word.properties")),
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
        blocks.add(
                Paragraph.lead(
                        "Eén op de zeven kinderen in Voorbeelddam groeit op in een gezin met een laag"
                                + " inkomen. Met drie speerpunten werken gemeente, scholen en"
                                + " kinderopvang de komende drie jaar aan een gelijke start."));
        blocks.add(
                new Tiles(
                        List.of(
                                new Tile(
                                        "14,2%",
                                        "kinderen in een gezin met een laag inkomen",
                                        "Nederland 9,8% (2024)"),
                                new Tile(
                                        "61%", "bereik voorschoolse educatie", "doel in 2029: 85%"),
                                new Tile("€ 1,2 mln", "begroting voor drie jaar", ""))));
        blocks.add(
                Paragraph.of(
                        Run.plain("De cijfers staan in "),
                        Run.reference("cijfers"),
                        Run.plain(" en worden samengevat in "),
                        Run.reference("vergelijking"),
                        Run.plain(
                                ". De belangrijkste verschillen ontstaan al voor de eerste schooldag:"
                                        + " peuters die voorschoolse educatie het hardst nodig hebben,"
                                        + " maken er het minst gebruik van."),
                        Run.cite(BUREAU),
                        Run.plain(" Onderzoek laat zien dat "),
                        Run.bold("vroeg beginnen"),
                        Run.plain(" loont, mits ouders worden betrokken."),
                        new Run.Citation(STUDY, "p. 52")));
        blocks.add(
                Enumeration.numbers(
                        "Elke peuter met een risico op achterstand gaat vanaf tweeënhalf jaar naar de"
                                + " voorschool.",
                        "Ouders en school werken vanaf groep 1 samen aan taal en lezen.",
                        "De overgang van kinderopvang naar basisschool verloopt zonder breuk."));
        blocks.add(
                Callout.of(
                        Callout.Kind.KEY_MESSAGE,
                        "De achterstand ontstaat vroeg en in drie wijken",
                        "Twee derde van de kinderen met een verhoogd risico woont in Noord, De Weide en"
                                + " het Havenkwartier. Daar begint de uitvoering."));
    }

    private static void figures(List<Block> blocks) {
        blocks.add(new Heading(1, "1", "Cijfers op een rij", "cijfers"));
        blocks.add(
                Paragraph.of(
                        "Dit hoofdstuk laat zien hoe Voorbeelddam ervoor staat. Elk cijfer heeft een"
                                + " bron en een peiljaar. Afgeschermde cijfers blijven afgeschermd."));
        blocks.add(new Heading(2, "1.1", "Kinderen in gezinnen met een laag inkomen", ""));
        blocks.add(comparison());
        blocks.add(
                Callout.of(
                        Callout.Kind.GENERATED,
                        "",
                        "Voorbeelddam ligt 4,4 procentpunt boven het landelijke percentage en staat"
                                + " op plaats 61 van 342 gemeenten."));
        blocks.add(strip());
        blocks.add(new Heading(2, "1.2", "Bereik van de voorschoolse educatie", ""));
        blocks.add(
                Paragraph.of(
                        "Het bereik steeg in vijf jaar met elf procentpunten, maar blijft achter bij"
                                + " de afspraak met het Rijk en bij de eigen ambitie voor 2029."));
        blocks.add(lines());
        blocks.add(clustered());
        blocks.add(new Heading(2, "1.3", "Schooladviezen", ""));
        blocks.add(shares());
        blocks.add(stacked());
    }

    static Figure comparison() {
        return new Figure(
                new Chart(
                        "Voorbeelddam ligt boven het landelijke gemiddelde",
                        "Staafdiagram: Voorbeelddam 14,2 procent, Nederland 9,8 procent, vergelijkbare"
                                + " gemeenten 13,1 procent.",
                        "%",
                        1,
                        new Plot.Bars(
                                Form.COMPARISON,
                                List.of(
                                        "Voorbeelddam",
                                        "Vergelijkbare gemeenten",
                                        "Provincie",
                                        "Nederland",
                                        "Buurt Havenkwartier"),
                                List.of(
                                        new Series(
                                                "Laag inkomen 2024",
                                                Tone.AUTO,
                                                List.of(
                                                        Value.of(14.2),
                                                        Value.of(13.1),
                                                        Value.of(10.4),
                                                        Value.of(9.8),
                                                        new Value.Interval("1-4")))),
                                "Voorbeelddam")),
                "Aandeel kinderen in een gezin met een laag inkomen, 2024",
                "vergelijking",
                false,
                List.of(Run.plain("Bron: Kerncijfers van verzonnen gemeenten."), Run.cite(BUREAU)));
    }

    static Figure strip() {
        Random random = new Random(7);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 342; i++) {
            double value = Math.max(3.1, 8.9 + random.nextGaussian() * 2.6);
            dots.add(new Dot("Gemeente " + (i + 1), Math.round(value * 10) / 10.0));
        }
        return new Figure(
                new Chart(
                        "Bij de hoogste gemeenten van het land",
                        "Puntenwolk van 342 gemeenten; Voorbeelddam staat met 14,2 procent rechts van"
                                + " het midden, Nederland op 9,8 procent.",
                        "%",
                        1,
                        new Plot.Strip(
                                "Alle gemeenten",
                                dots,
                                List.of(
                                        new Mark("Voorbeelddam", 14.2, Tone.OWN),
                                        new Mark("Nederland", 9.8, Tone.REFERENCE)))),
                "Spreiding over alle gemeenten, 2024",
                "spreiding",
                false,
                List.of(Run.plain("Elke stip is een gemeente.")));
    }

    static Figure lines() {
        return new Figure(
                new Chart(
                        "Het bereik stijgt, maar niet snel genoeg",
                        "Lijndiagram van 2019 tot 2029: Voorbeelddam van 50 naar 61 procent, Nederland"
                                + " van 62 naar 71 procent, doel 85 procent.",
                        "%",
                        0,
                        new Plot.Lines(
                                List.of("2019", "2020", "2021", "2022", "2023", "2024", "2029"),
                                List.of(
                                        new Series(
                                                "Voorbeelddam",
                                                Tone.OWN,
                                                List.of(
                                                        Value.of(50),
                                                        Value.of(52),
                                                        new Value.Missing("te weinig gegevens"),
                                                        Value.of(55),
                                                        Value.of(58),
                                                        Value.of(61),
                                                        new Value.Missing("nog niet bekend"))),
                                        new Series(
                                                "Nederland",
                                                Tone.REFERENCE,
                                                List.of(
                                                        Value.of(62),
                                                        Value.of(63),
                                                        Value.of(65),
                                                        Value.of(67),
                                                        Value.of(69),
                                                        Value.of(71),
                                                        new Value.Missing("nog niet bekend"))),
                                        new Series(
                                                "Streefwaarde",
                                                Tone.TARGET,
                                                Value.numbers(85, 85, 85, 85, 85, 85, 85))))),
                "Bereik van voorschoolse educatie onder doelgroeppeuters",
                "bereik",
                true,
                List.of(Run.plain("Peildatum 1 oktober. "), Run.mark("te verifiëren")));
    }

    static Figure clustered() {
        return new Figure(
                new Chart(
                        "Noord blijft achter",
                        "Kolommen per wijk voor 2022 en 2024.",
                        "per 1.000 kinderen",
                        0,
                        new Plot.Bars(
                                Form.CLUSTERED,
                                List.of("Noord", "De Weide", "Haven", "Centrum", "Buitengebied"),
                                List.of(
                                        Series.of("2022", 84, 71, 66, 40, 28),
                                        Series.of("2024", 88, 64, 61, 37, 25)),
                                "")),
                "Peuters met een indicatie per wijk",
                "",
                false,
                List.of());
    }

    static Figure shares() {
        return new Figure(
                new Chart(
                        "Minder adviezen voor havo en vwo",
                        "Gestapelde balken met het aandeel schooladviezen per niveau.",
                        "%",
                        0,
                        new Plot.Bars(
                                Form.SHARES,
                                List.of("Voorbeelddam", "Nederland"),
                                List.of(
                                        Series.of("Praktijkonderwijs en vmbo-basis", 29, 22),
                                        Series.of("Vmbo-kader en vmbo-tl", 38, 32),
                                        Series.of("Havo en vwo", 33, 46)),
                                "")),
                "Verdeling van de schooladviezen, 2024",
                "",
                false,
                List.of());
    }

    static Figure stacked() {
        return new Figure(
                new Chart(
                        "",
                        "Gestapelde balken met de begroting per jaar en per soort.",
                        "€ x 1.000",
                        0,
                        new Plot.Bars(
                                Form.STACKED,
                                List.of("2027", "2028", "2029"),
                                List.of(
                                        Series.of("Gemeente", 180, 210, 210),
                                        Series.of("Rijk (GOAB)", 140, 150, 160),
                                        Series.of("Schoolbesturen", 40, 55, 55)),
                                "")),
                "Begroting per financier",
                "begroting-figuur",
                false,
                List.of());
    }

    private static void interviews(List<Block> blocks) {
        blocks.add(new Heading(1, "2", "Wat wij hoorden", "gesprekken"));
        blocks.add(
                Paragraph.of(
                        "Tien sleutelfiguren vertelden wat zij zien. Zij komen hier alleen met hun rol"
                                + " voor."));
        blocks.add(
                new Quotation(
                        "Ouders willen wel, maar de drempel is hoog. Als je de formulieren niet begrijpt,"
                                + " haak je af.",
                        "R04, pedagogisch coach"));
        blocks.add(Paragraph.of("In de gesprekken keren vier thema''s terug.".replace("''", "'")));
        blocks.add(
                new Enumeration(
                        false,
                        List.of(
                                new Enumeration.Item(
                                        List.of(
                                                Run.bold("Toegang. "),
                                                Run.plain(
                                                        "Aanmelden is ingewikkeld en duurt lang.")),
                                        List.of(
                                                Enumeration.Item.of(
                                                        Run.plain(
                                                                "formulieren alleen in het Nederlands")),
                                                Enumeration.Item.of(
                                                        Run.plain("wachtlijst in twee wijken")))),
                                Enumeration.Item.of(
                                        Run.bold("Vertrouwen. "),
                                        Run.plain("Ouders kennen de mensen niet die hen bellen.")),
                                Enumeration.Item.of(
                                        Run.bold("Overdracht. "),
                                        Run.plain("Scholen krijgen informatie te laat.")))));
        blocks.add(new Heading(3, "2.1.1", "Dekking van de gesprekken", ""));
        blocks.add(coverage());
        blocks.add(
                Callout.of(
                        Callout.Kind.WARNING,
                        "Weinig gesprekken met ouders",
                        "Er is met één ouder gesproken. De bevindingen over ouders zijn daarom een"
                                + " aanwijzing en geen vaststelling."));
        blocks.add(
                new Callout(
                        Callout.Kind.UNVERIFIED,
                        "",
                        List.of(
                                Paragraph.of(
                                        "De invloed van de gemeente op deze oorzaak is een schatting."),
                                Enumeration.bullets(
                                        "bron opvragen", "bespreken in de bijeenkomst"))));
        blocks.add(
                Callout.of(
                        Callout.Kind.GUIDANCE,
                        "",
                        "Beschrijf in een halve pagina wat de gesprekken toevoegen aan de cijfers."));
    }

    private static Table coverage() {
        return new Table(
                "Gesprekken per groep en fase",
                "dekking",
                List.of(
                        Column.text("Groep", 4),
                        new Column("0-2 jaar", 2, Table.Align.CENTER),
                        new Column("2-4 jaar", 2, Table.Align.CENTER),
                        new Column("4-12 jaar", 2, Table.Align.CENTER)),
                List.of(
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Kinderopvang en voorschool"),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("3").tinted(Tint.STRONG),
                                        Cell.of(""))),
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Primair onderwijs"),
                                        Cell.of(""),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("2").tinted(Tint.MEDIUM))),
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Ouders"),
                                        Cell.of("geen").tinted(Tint.ATTENTION),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("geen").tinted(Tint.ATTENTION)))),
                false,
                List.of());
    }

    private static void plan(List<Block> blocks) {
        blocks.add(new Heading(1, "3", "Doelen, maatregelen en begroting", "plan"));
        blocks.add(new Heading(2, "3.1", "Speerpunt: elke peuter een goede start", ""));
        blocks.add(
                new Definitions(
                        List.of(
                                Definition.of(
                                        "Doel",
                                        "In 2029 gaat 85% van de doelgroeppeuters naar de voorschool (nu"
                                                + " 61%)."),
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
        blocks.add(
                Paragraph.of(
                        Run.plain("De begroting staat in "),
                        Run.reference("begroting"),
                        Run.plain(" en in "),
                        Run.reference("begroting-figuur"),
                        Run.plain("; meer uitleg op "),
                        new Run.Link("de projectpagina", "https://example.org/project"),
                        Run.plain(".")));
        blocks.add(budget());
        blocks.add(new Heading(2, "3.2", "Activiteiten en mijlpalen", ""));
        blocks.add(activities());
    }

    static Table budget() {
        return new Table(
                "Begroting van de maatregelen (in euro's)",
                "begroting",
                List.of(
                        Column.text("Maatregel", 5),
                        Column.number("2027", 2),
                        Column.number("2028", 2),
                        Column.number("2029", 2),
                        Column.number("Totaal", 2)),
                List.of(
                        Row.group("Elke peuter een goede start"),
                        Row.of(
                                "Toeleiding door brugfunctionarissen",
                                "85.000",
                                "90.000",
                                "90.000",
                                "265.000"),
                        Row.of(
                                "Extra dagdelen voorschool",
                                "120.000",
                                "140.000",
                                "150.000",
                                "410.000"),
                        Row.of(
                                "Training van pedagogisch medewerkers",
                                "35.000",
                                "35.000",
                                "20.000",
                                "90.000"),
                        Row.group("Samen met ouders"),
                        Row.of(
                                "Ouderkamers op zes scholen",
                                "60.000",
                                "80.000",
                                "85.000",
                                "225.000"),
                        Row.of("VoorleesExpress", "60.000", "70.000", "80.000", "210.000"),
                        Row.total("Totaal", "360.000", "415.000", "425.000", "1.200.000")),
                true,
                List.of(Run.plain("Bedragen zijn ramingen, prijspeil 2026.")));
    }

    private static Table activities() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            rows.add(
                    Row.of(
                            "A" + i,
                            i % 3 == 0
                                    ? "Gezamenlijke training van pedagogisch medewerkers en leerkrachten"
                                            + " over doorgaande lijnen in taal"
                                    : "Overleg met de schoolbesturen over de inrichting van de"
                                            + " ouderkamer",
                            i % 2 == 0 ? "Gemeente" : "Kinderopvang De Zonnebloem",
                            "1 maart 2027",
                            i % 4 == 0 ? "gereed" : "gepland"));
        }
        return Table.of(
                "Activiteiten",
                List.of(
                        Column.text("Nr.", 1),
                        Column.text("Activiteit", 6),
                        Column.text("Trekker", 3),
                        Column.text("Gereed op", 2),
                        Column.text("Stand", 2)),
                rows);
    }

    private static void closing(List<Block> blocks) {
        blocks.add(new Heading(1, "4", "Bekrachtiging", "bekrachtiging"));
        blocks.add(
                Paragraph.of(
                        "De partijen verklaren dat zij de doelen onderschrijven en de afgesproken"
                                + " maatregelen uitvoeren."));
        blocks.add(
                new Signatures(
                        List.of(
                                new Signatory("Gemeente Voorbeelddam", "Wethouder onderwijs", ""),
                                new Signatory(
                                        "Stichting De Brug", "Voorzitter", "12 november 2026"),
                                new Signatory("Kinderopvang De Zonnebloem", "", ""))));
        blocks.add(new PageBreak());
        blocks.add(Paragraph.note(Run.plain("Deze bladzijde hoort bij de bijlagen.")));
        blocks.add(new Heading(1, "A", "Bronnenlijst", "bronnen"));
        blocks.add(new SourceList(List.of(BUREAU, STUDY)));
    }
}
