package nl.wed.workbench.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.startset.StartSet;

/// Makes the figures that come with the program anew: `StartSetBuilder FOLDER-WITH-FIGURES`. One data
/// set for each table of CBS, of what the profile needs of it. Left out, as their source has doubts: the
/// education levels of 2022, counts of youth care, incomes of households without a table, and shares of
/// nought homes.
public final class StartSetBuilder {
    private static final Path FILE = Path.of("src/main/resources/startset/startset.zip");
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final LocalDate PUT_TOGETHER = LocalDate.of(2026, 11, 30);
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final KnownTables tables = KnownTables.load();
    private final Path folder;
    private final List<Map<String, String>> base;
    private final List<Map<String, String>> context;
    private final List<Map<String, String>> inhabitants;

    private StartSetBuilder(Path folder) throws IOException {
        this.folder = folder;
        this.base = rows(folder.resolve("L-startset/base-set.csv"));
        this.context = rows(folder.resolve("L-startset/context-set.csv"));
        this.inhabitants = rows(folder.resolve("G-geo-en-gemeentelijst/gemeenten-inwoners-2019-2026.csv"));
    }

    public static void main(String[] arguments) throws IOException {
        var builder = new StartSetBuilder(Path.of(arguments[0]));
        Files.createDirectories(FILE.getParent());
        try (var out = Files.newOutputStream(FILE)) {
            builder.build().write(out);
        }
        System.out.println(FILE + " " + Files.size(FILE));
    }

    private StartSet build() throws IOException {
        return new StartSet(List.of(populations(), of2025(), of2024(), youthCare(), of2020(), of2021(), of2022()));
    }

    /// The cells of one table while it is put together.
    private final class Cells {
        private final Map<String, Statistic> measures = new LinkedHashMap<>();
        private final Map<String, Map<String, List<Point>>> points = new LinkedHashMap<>();

        void add(Statistic measure, String region, String year, String value, PeriodStatus status) {
            if (!value.isBlank()) {
                measures.put(measure.code(), measure);
                points.computeIfAbsent(measure.code(), _ -> new TreeMap<>())
                        .computeIfAbsent(region, _ -> new ArrayList<>())
                        .add(new Point(year + "JJ00", Value.of(new BigDecimal(value).doubleValue()), status));
            }
        }

        ObservationSet set(String table) {
            List<Series> series = new ArrayList<>();
            points.forEach((measure, regions) ->
                    regions.forEach((region, cells) -> series.add(new Series(measure, region, cells))));
            Map<String, String> names = new TreeMap<>();
            series.forEach(one -> names.put(one.region(), name(one.region())));
            var plain = new ObservationSet(List.copyOf(measures.values()), names, series);
            return new StatisticSums(CATALOGUE::statisticMappings).in(table, plain);
        }
    }

    private static String name(String region) {
        return region.equals(Series.NETHERLANDS)
                ? "Nederland"
                : CATALOGUE.municipalities().nameOf(region);
    }

    private StartSet.Table of2025() {
        var cells = new Cells();
        inhabitants.forEach(row -> cells.add(
                count("TotaleBevolking_1", "Totale bevolking", "Bevolking"),
                row.get("regiocode"),
                "2025",
                row.get("2025"),
                PeriodStatus.UNSTATED));
        Map<String, Statistic> ages = new LinkedHashMap<>();
        ages.put("0-5 jaar", count("JongerDan5Jaar_4", "Jonger dan 5 jaar", "Bevolking"));
        ages.put("5-10 jaar", count("k_5Tot10Jaar_5", "5 tot 10 jaar", "Bevolking"));
        ages.put("10-15 jaar", count("k_10Tot15Jaar_6", "10 tot 15 jaar", "Bevolking"));
        ages.put("15-20 jaar", count("k_15Tot20Jaar_7", "15 tot 20 jaar", "Bevolking"));
        ages.put("20-25 jaar", count("k_20Tot25Jaar", "20 tot 25 jaar", "Bevolking"));
        ages.forEach((breakdown, measure) -> based(cells, "K01", "2025", "aantal", breakdown, measure));
        contextual(cells, "X-huishoudens", count("Huishoudens", "Particuliere huishoudens", "Huishoudens"));
        contextual(
                cells,
                "X-huishoudens-met-kinderen",
                count("HuishoudensMetKinderen", "Huishoudens met kinderen", "Huishoudens"));
        return table(
                cells,
                "70072ned",
                "Regionale kerncijfers Nederland",
                LocalDate.of(2025, 12, 11),
                "Export van StatLine van 11 december 2025; inwoners gelijk aan tabel 03759ned");
    }

    private StartSet.Table of2024() {
        var cells = new Cells();
        ages(cells, "2024");
        contextual(cells, "X-inkomen-per-inwoner", district("GemiddeldInkomenPerInwoner_72"));
        contextual(cells, "X-afstand-basisschool", district("AfstandTotSchool_108"));
        contextual(cells, "X-basisscholen-binnen-3km", district("ScholenBinnen3Km_109"));
        return table(
                cells,
                "85984NED",
                "Kerncijfers wijken en buurten 2024",
                PUT_TOGETHER,
                "Export van StatLine van december 2025; inkomen, afstand en scholen gelezen in juli 2026");
    }

    private StartSet.Table of2022() {
        var cells = new Cells();
        ages(cells, "2022");
        return table(
                cells,
                "85318NED",
                "Kerncijfers wijken en buurten 2022",
                PUT_TOGETHER,
                "Eerste uitgave van tabel 85318NED, uit een openbaar bestand");
    }

    private void ages(Cells cells, String year) {
        based(cells, "K01", year, "aantal", "0-15 jaar", district("k_0Tot15Jaar_8"));
        based(cells, "K01", year, "aantal", "15-25 jaar", district("k_15Tot25Jaar_9"));
    }

    /// Youth care of which the denominator is not in the file: provisional, and a set of its own.
    private StartSet.Table youthCare() {
        var cells = new Cells();
        base.stream()
                .filter(row -> row.get("source_table").equals("85098NED"))
                .forEach(row -> cells.add(
                        share("JongerenMetJeugdhulpInNatura_1", "Jongeren met jeugdhulp in natura"),
                        row.get("region"),
                        "2022",
                        row.get("value"),
                        PeriodStatus.PROVISIONAL));
        return table(
                cells,
                "85098NED",
                "Indicatoren jeugdzorg in natura; gemeenten",
                LocalDate.of(2023, 6, 24),
                "Export van StatLine van 24 juni 2023; tabelnummer afgeleid uit de titel, noemer staat er niet bij");
    }

    private StartSet.Table of2021() throws IOException {
        var cells = new Cells();
        ages(cells, "2021");
        based(cells, "K07", "2021", "aantal", "laag", district("OpleidingsniveauLaag_64"));
        based(cells, "K07", "2021", "aantal", "middelbaar", district("OpleidingsniveauMiddelbaar_65"));
        based(cells, "K07", "2021", "aantal", "hoog", district("OpleidingsniveauHoog_66"));
        based(cells, "K15", "2021", "%", "", district("NettoArbeidsparticipatie_67"));
        based(
                cells,
                "K54",
                "2021",
                "%",
                "jongeren 0-23 met jeugdzorg in natura",
                district("PercentageJongerenMetJeugdzorg_88"));
        Map<String, Statistic> columns = new LinkedHashMap<>();
        columns.put("inwoners", district("AantalInwoners_5"));
        columns.put("Single-person households (%)", share("eenpersoons", "Percentage eenpersoonshuishoudens"));
        columns.put(
                "Bijstand recipients (per 1k)",
                new Statistic(
                        "bijstand-per-1000",
                        "Personen met bijstand per 1.000 inwoners",
                        "Sociale zekerheid",
                        "per 1.000 inwoners",
                        1));
        columns.put("Low income threshold (%)", district("HuishoudensMetEenLaagInkomen_78"));
        columns.put("At-or-below social minimum (%)", district("HuishOnderOfRondSociaalMinimum_79"));
        columns.put("Near-poverty 110% (%)", district("HuishoudensTot110VanSociaalMinimum_80"));
        columns.put("Near-poverty 120% (%)", district("HuishoudensTot120VanSociaalMinimum_81"));
        columns.put("Avg income per inhabitant (x€1k)", district("GemiddeldInkomenPerInwoner_72"));
        columns.put("Median household wealth (x€1k)", district("MediaanVermogenVanParticuliereHuish_82"));
        columns.put("Social housing (%)", district("InBezitWoningcorporatie_42"));
        columns.put("Avg WOZ value (x€1k)", district("GemiddeldeWoningwaarde_35"));
        columns.put("Distance to school (km)", district("AfstandTotSchool_108"));
        columns.put("Distance to daycare (km)", district("AfstandTotKinderdagverblijf_107"));
        columns.put("Schools within 3km", district("ScholenBinnen3Km_109"));
        var derived = rows(folder.resolve("library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv"));
        columns.forEach((column, measure) -> derived.stream()
                .filter(row -> !column.equals("Social housing (%)") || new BigDecimal(row.get(column)).signum() > 0)
                .forEach(row -> cells.add(
                        measure, row.get("regiocode"), "2021", base(column, row.get(column)), PeriodStatus.UNSTATED)));
        return table(
                cells,
                "85039NED",
                "Kerncijfers wijken en buurten 2021",
                PUT_TOGETHER,
                "Openbare bestanden, afgeleid van tabel 85039NED; arbeidsparticipatie van Nederland uit de eerste"
                        + " uitgave");
    }

    /// In base units: euros for what is given in thousands of them.
    private static String base(String column, String value) {
        return column.contains("x€1k") && !value.isBlank()
                ? new BigDecimal(value).movePointRight(3).toPlainString()
                : value;
    }

    private StartSet.Table of2020() {
        Path file = folder.resolve("library/kwb2020-84799NED-typed-nl-gm-reassembled.json");
        var imported = (Imported) Importers.standard().read(List.of(file), ImportOptions.standard());
        ObservationSet all = imported.observations();
        Set<String> wanted = new HashSet<>();
        CATALOGUE.statisticMappings().ofTable("84799NED").forEach(mapping -> {
            StatisticSums.find(mapping.numerator(), all).ifPresent(one -> wanted.add(one.code()));
            StatisticSums.find(mapping.denominator(), all).ifPresent(one -> wanted.add(one.code()));
        });
        var set = new ObservationSet(
                all.measures().stream()
                        .filter(one -> wanted.contains(one.code()))
                        .toList(),
                all.regionNames(),
                all.series().stream()
                        .filter(one -> wanted.contains(one.measure()))
                        .toList());
        return new StartSet.Table(
                dataSet(
                        set,
                        "84799NED",
                        "Kerncijfers wijken en buurten 2020",
                        PUT_TOGETHER,
                        "Antwoord van CBS (OData 3), uit een openbaar bestand"),
                set);
    }

    private StartSet.Table populations() {
        var cells = new Cells();
        var measure = count("M000352", "Bevolking op 1 januari", "");
        for (int year = 2019; year <= 2026; year++) {
            String column = String.valueOf(year);
            inhabitants.forEach(
                    row -> cells.add(measure, row.get("regiocode"), column, row.get(column), PeriodStatus.UNSTATED));
        }
        return table(
                cells,
                "03759ned",
                "Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio",
                PUT_TOGETHER,
                "Antwoorden van CBS (OData 4), gelezen in juli 2026");
    }

    private void based(Cells cells, String indicator, String year, String unit, String breakdown, Statistic measure) {
        base.stream()
                .filter(row -> row.get("indicator").equals(indicator)
                        && row.get("period").equals(year)
                        && row.get("unit").equals(unit)
                        && row.get("breakdown").equals(breakdown)
                        && !row.get("region").startsWith("PV"))
                .forEach(row -> cells.add(measure, row.get("region"), year, row.get("value"), PeriodStatus.UNSTATED));
    }

    private void contextual(Cells cells, String indicator, Statistic measure) {
        context.stream()
                .filter(row -> row.get("indicator").equals(indicator))
                .forEach(row -> cells.add(
                        measure,
                        row.get("region"),
                        row.get("period"),
                        row.get("unit").equals("1 000 euro")
                                ? new BigDecimal(row.get("value"))
                                        .movePointRight(3)
                                        .toPlainString()
                                : row.get("value"),
                        PeriodStatus.UNSTATED));
    }

    /// A column of the key figures of wijken en buurten, as every edition names it.
    private Statistic district(String key) {
        return tables.topic("84799NED", key).orElseThrow().measure(key, "");
    }

    private static Statistic count(String code, String title, String group) {
        return new Statistic(code, title, group, "aantal", 0);
    }

    private static Statistic share(String code, String title) {
        return new Statistic(code, title, "", "%", 1);
    }

    private static StartSet.Table table(Cells cells, String table, String title, LocalDate day, String origin) {
        ObservationSet set = cells.set(table);
        return new StartSet.Table(dataSet(set, table, title, day, origin), set);
    }

    private static DataSet dataSet(ObservationSet set, String table, String title, LocalDate day, String origin) {
        Instant read = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new DataSet(
                UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.UTF_8)),
                DataSet.BUILT_IN,
                title,
                "CBS",
                table,
                null,
                read,
                LICENCE,
                List.of(origin),
                set.contentHash(),
                set.contentHash(),
                set.size(),
                null,
                null);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split(";", -1);
        return lines.stream().skip(1).map(line -> row(head, line)).toList();
    }

    private static Map<String, String> row(String[] head, String line) {
        String[] cells = line.replaceAll("\"[^\"]*\"", "").split(";", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.length; i++) {
            row.put(head[i], i < cells.length ? cells[i] : "");
        }
        return row;
    }
}
