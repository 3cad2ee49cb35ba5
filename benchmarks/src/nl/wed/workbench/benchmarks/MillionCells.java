package nl.wed.workbench.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A table of CBS made for the purpose: a million observations in ten pages of OData 4, with the
/// fields of a real answer, a quarter of them with a decimal and one in forty without a value.
final class MillionCells {
    static final int CELLS = 1_000_000;
    static final String TABLE = "00001NED";
    private static final int PAGE = 100_000;
    private static final int AGES = 35;
    private static final int REGIONS = 360;
    private static final int YEARS = 8;

    private final Path folder;
    private final String context;
    private final String next;
    private final Random random = new Random(42);

    /// `base` is the address that the pages name.
    MillionCells(Path folder, String base) {
        this.folder = folder;
        this.context = "{\"@odata.context\":\"" + base + "/" + TABLE + "/$metadata#";
        this.next = base + "/" + TABLE + "/Observations?$skip=";
    }

    /// Writes all documents of the table, each under the name of what it holds.
    Path write() throws IOException {
        Files.createDirectories(folder);
        properties();
        list(
                "Dimensions",
                dimension("Leeftijd", "Dimension"),
                dimension("RegioS", "GeoDimension"),
                dimension("Perioden", "TimeDimension"));
        list("MeasureGroups");
        codes(
                "MeasureCodes",
                10,
                i ->
                        "{\"Identifier\":\"M%06d\",\"Title\":\"Onderwerp %d\",\"MeasureGroupId\":null,\"DataType\":\"Double\",\"Unit\":\"%s\",\"Decimals\":1}"
                                .formatted(i, i, i % 2 == 0 ? "aantal" : "x 1 000"));
        codes(
                "LeeftijdCodes",
                AGES,
                i -> "{\"Identifier\":\"%s\",\"Title\":\"%s\",\"DimensionGroupId\":null}"
                        .formatted(age(i), i == 0 ? "Totaal" : i + " jaar"));
        codes(
                "RegioSCodes",
                REGIONS,
                i -> "{\"Identifier\":\"%s\",\"Title\":\"Regio %d\",\"DimensionGroupId\":null}"
                        .formatted(region(i), i));
        codes(
                "PeriodenCodes",
                YEARS,
                i -> "{\"Identifier\":\"%dJJ00\",\"Title\":\"%d\",\"DimensionGroupId\":null,\"Status\":\"Definitief\"}"
                        .formatted(2017 + i, 2017 + i));
        for (int page = 0; page < CELLS / PAGE; page++) {
            page(page);
        }
        return folder;
    }

    private void page(int page) throws IOException {
        try (BufferedWriter out = writer("Observations-" + (page + 10))) {
            out.write(context + "Observations\",\"value\":[");
            for (int i = page * PAGE; i < (page + 1) * PAGE; i++) {
                out.write(i % PAGE == 0 ? cell(i) : "," + cell(i));
            }
            out.write("]");
            int skip = (page + 1) * PAGE;
            out.write(skip < CELLS ? ",\"@odata.nextLink\":\"" + next + skip + "\"}" : "}");
        }
    }

    private String cell(int i) {
        int region = i / YEARS % REGIONS;
        int age = i / YEARS / REGIONS % AGES;
        int measure = i / YEARS / REGIONS / AGES;
        boolean missing = random.nextInt(40) == 0;
        String value = missing
                ? "null"
                : random.nextInt(4) == 0 ? random.nextInt(20_000) / 10.0 + "" : random.nextInt(500_000) + "";
        return "{\"Id\":%d,\"Measure\":\"M%06d\",\"ValueAttribute\":\"%s\",\"Value\":%s,\"StringValue\":null,\"Leeftijd\":\"%s\",\"RegioS\":\"%s\",\"Perioden\":\"%dJJ00\"}"
                .formatted(
                        i, measure, missing ? "Impossible" : "None", value, age(age), region(region), 2017 + i % YEARS);
    }

    private static String age(int i) {
        return i == 0 ? "10000" : Integer.toString(10_000 + i * 100);
    }

    private static String region(int i) {
        return i == 0 ? "NL01" : "GM%04d".formatted(i);
    }

    private static String dimension(String name, String kind) {
        return "{\"Identifier\":\"%s\",\"Title\":\"%s\",\"Kind\":\"%s\"}".formatted(name, name, kind);
    }

    private void properties() throws IOException {
        try (BufferedWriter out = writer("Properties")) {
            out.write(context
                    + "Properties\",\"Identifier\":\""
                    + TABLE
                    + "\",\"Title\":\"Een"
                    + " miljoen\",\"Modified\":\"2026-01-01T02:00:00+01:00\",\"Catalog\":\"CBS\",\"ObservationCount\":"
                    + CELLS
                    + "}");
        }
    }

    private void codes(String entity, int count, java.util.function.IntFunction<String> code) throws IOException {
        list(entity, java.util.stream.IntStream.range(0, count).mapToObj(code).toArray(String[]::new));
    }

    private void list(String entity, String... rows) throws IOException {
        try (BufferedWriter out = writer(entity)) {
            out.write(context + entity + "\",\"value\":[" + String.join(",", rows) + "]}");
        }
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name + ".json"));
    }
}
