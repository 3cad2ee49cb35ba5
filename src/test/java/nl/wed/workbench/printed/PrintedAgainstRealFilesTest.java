package nl.wed.workbench.printed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.wed.workbench.printed.RealTable.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The last step back: every observation in the samples is what the file of CBS says that it came from, cell by
/// cell, and every indicator takes the column that measures it. Skipped where those files are not.
class PrintedAgainstRealFilesTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final int CELLS = 50_000;

    /// By which columns each indicator of the samples is measured, as the heads of the files say.
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("W01 84799NED", "AantalInwoners_5 x 1"),
            Map.entry("W01 03759ned", "gemeenten-inwoners x 1"),
            Map.entry("W02 84799NED", "k_0Tot15Jaar_8 x 1"),
            Map.entry("W03 84799NED", "k_0Tot15Jaar_8 / AantalInwoners_5 x 100"),
            Map.entry("W04 84799NED", "k_15Tot25Jaar_9 / AantalInwoners_5 x 100"),
            Map.entry("W05 84799NED", "HuishoudensMetKinderen_31 / HuishoudensTotaal_28 x 100"),
            Map.entry("W06 84799NED", "Eenpersoonshuishoudens_29 / HuishoudensTotaal_28 x 100"),
            Map.entry("W07 84799NED", "PersonenPerSoortUitkeringBijstand_83 / AantalInwoners_5 x 1000"),
            Map.entry("W08 84799NED", "PersonenPerSoortUitkeringAO_84 / AantalInwoners_5 x 1000"),
            Map.entry("W20 84799NED", "AfstandTotKinderdagverblijf_107 x 1"),
            Map.entry("W09 85039NED", "Low income threshold (%) x 1"),
            Map.entry("W10 85039NED", "At-or-below social minimum (%) x 1"),
            Map.entry("W11 85039NED", "Near-poverty 110% (%) x 1"),
            Map.entry("W12 85039NED", "Near-poverty 120% (%) x 1"),
            Map.entry("W13 85039NED", "Low education (%) x 1"),
            Map.entry("W14 85039NED", "High education (%) x 1"),
            Map.entry("W15 85039NED", "Avg income per inhabitant (x€1k) x 0.001"),
            Map.entry("W16 85039NED", "Median household wealth (x€1k) x 0.001"),
            Map.entry("W17 85039NED", "Social housing (%) x 1"),
            Map.entry("W18 85039NED", "Avg WOZ value (x€1k) x 0.001"),
            Map.entry("W19 85039NED", "Distance to school (km) x 1"),
            Map.entry("W21 85039NED", "Schools within 3km x 1"),
            Map.entry("K15 85039NED", "Labour participation (%) x 1"),
            Map.entry("K54 85039NED", "Youth welfare (%) x 1"));

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void everyObservationOfASampleStandsInTheFileThatItCameFrom(String name) throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("library")), "no real files here");
        var sample = Sample.of(WedFile.read(Path.of("sample-projects", name + ".wed")));
        var ledger = new Ledger(name, Map.of("cell", CELLS, "indicator", 20, "hash", 3, "region", 1000));
        for (JsonNode set : sample.file().records("data-sets")) {
            String file = set.path("files").path(0).asString();
            compare(file, set, sample.file().observations(set), ledger);
        }
        sample.truths().forEach(truth -> indicators(sample, truth, ledger));
        System.out.println(ledger);
        ledger.check();
    }

    private static void compare(String file, JsonNode set, RawObservations observations, Ledger ledger)
            throws IOException {
        Path path = file.startsWith("gemeenten-inwoners")
                ? DATA.resolve("G-geo-en-gemeentelijst").resolve(file)
                : DATA.resolve("library").resolve(file);
        ledger.same("hash", file, hash(path), set.path("rawHash").asString());
        var real = file.startsWith("kwb2020")
                ? RealTable.districts(path, DATA.resolve("B-cbs-odata3-json/84799NED-DataProperties-reassembled.json"))
                : file.startsWith("gemeenten-inwoners")
                        ? RealTable.years(path, "gemeenten-inwoners")
                        : RealTable.wide(path, "2021");
        cells(file, real, observations, ledger);
        observations.statistics().forEach((code, statistic) -> {
            var column = real.columns().get(code);
            ledger.same("title", code, column.title(), statistic.title());
            // The samples were read when units were kept in small letters: kwh, now kWh.
            boolean unit = column.unit().isEmpty() || column.unit().equalsIgnoreCase(statistic.unit());
            ledger.right("unit", code, unit, statistic.unit() + " where " + column.unit() + " is true");
        });
        // The file of 2021 does not name municipalities that have been merged since.
        observations.regionNames().forEach((code, region) -> {
            String named = real.names().getOrDefault(code, "");
            ledger.same("region", code, Names.bare(named.isEmpty() ? region : named), Names.bare(region));
        });
    }

    private static void cells(String file, RealTable real, RawObservations observations, Ledger ledger) {
        real.cells().forEach((place, amount) -> {
            if (observations.statistics().containsKey(place.column())) {
                var expected = amount.map(real.columns().get(place.column())::scaled);
                var value = observations.at(place.column(), place.region(), place.period());
                boolean same = expected.isPresent()
                        ? value.exact()
                                .filter(one -> one.compareTo(expected.get()) == 0)
                                .isPresent()
                        : value.equals(new RawValue.None("UNKNOWN"));
                ledger.right("cell", file + " " + place, same, value + " where " + expected + " is true");
            } else {
                boolean code = real.columns().get(place.column()).unit().equals("code");
                ledger.right("left out", place.column(), code, "is no statistic here");
            }
        });
        observations
                .series()
                .forEach((statistic, regions) ->
                        regions.forEach((region, cells) -> cells.keySet().forEach(period -> {
                            var place = new Place(statistic, region, period);
                            ledger.right(
                                    "no more", place.toString(), real.cells().containsKey(place), "is not in " + file);
                        })));
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every data set that fills an indicator takes the right columns, in the right unit.
    private static void indicators(Sample sample, Truth truth, Ledger ledger) {
        for (Filling filling : Sample.fillings(sample.file(), truth.indicator())) {
            String table = filling.dataSet().path("table").asString();
            String code = truth.indicator().path("code").asString();
            String columns = filling.numerator()
                    + filling.denominator().map(one -> " / " + one).orElse("")
                    + " x "
                    + filling.factor().stripTrailingZeros().toPlainString();
            ledger.same("indicator", truth.name(), String.valueOf(COLUMNS.get(code + " " + table)), columns);
        }
    }
}
