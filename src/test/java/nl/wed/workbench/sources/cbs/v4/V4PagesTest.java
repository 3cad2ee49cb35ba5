package nl.wed.workbench.sources.cbs.v4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class V4PagesTest {
    private static final String START =
            "{\"@odata.context\": \"https://datasets.cbs.nl/odata/v1/CBS/99999NED/$metadata#%s\", \"value\": [";
    private static final int ROWS = 12_000;
    private static final int PAGES = 7;

    @TempDir
    private Path path;

    @Test
    void manyPagesGiveTheSameAsOneDocument() throws IOException {
        var whole = folder("heel");
        whole.with("o.json", observations(0, ROWS, ""));
        var pages = inPages(folder("bladen"));

        var expected = whole.imported();
        var found = pages.imported();

        assertThat(found.observations().contentHash())
                .isEqualTo(expected.observations().contentHash());
        assertThat(found.observations().measures())
                .extracting(Statistic::code)
                .containsExactlyElementsOf(codes(expected.observations().measures()));
        assertThat(found.counts()).isEqualTo(expected.counts());
        assertThat(found.observations().size()).isEqualTo(ROWS);
    }

    @Test
    void aBrokenPageIsNamedWhereverItStands() throws IOException {
        var pages = inPages(folder("bladen"));
        String fourth = Files.readString(pages.path().resolve("o3.json"));
        // The end is whole, so that only reading the rows can find it.
        pages.with("o3.json", fourth.replace("\"Id\": 6000,", "\"Id\": 6000,,"));

        assertThat(pages.reason()).isEqualTo("jsonBroken");
        assertThat(pages.refused().arguments()).contains("o3.json");
    }

    private static List<String> codes(List<Statistic> measures) {
        return measures.stream().map(Statistic::code).toList();
    }

    private Folder folder(String name) throws IOException {
        return new Folder(Files.createDirectory(path.resolve(name)))
                .with("m.json", START.formatted("MeasureCodes") + """
                    {"Identifier": "M1", "Title": "Inwoners", "Unit": "aantal"},
                    {"Identifier": "M2", "Title": "Aandeel", "Unit": "%"}]}
                    """);
    }

    private static Folder inPages(Folder folder) throws IOException {
        int size = ROWS / PAGES + 1;
        for (int page = 0; page < PAGES; page++) {
            int end = Math.min(ROWS, (page + 1) * size);
            String next = end < ROWS ? ", \"@odata.nextLink\": \"https://x/?$skip=" + end + '"' : "";
            folder.with("o" + page + ".json", observations(page * size, end, next));
        }
        return folder;
    }

    /// Rows of which regions, periods and measures come in another order on every page.
    private static String observations(int from, int to, String next) {
        return IntStream.range(from, to)
                .mapToObj(V4PagesTest::row)
                .collect(Collectors.joining(",", START.formatted("Observations"), "]" + next + "}"));
    }

    private static String row(int i) {
        int place = i * 7 % ROWS;
        return """
            {"Id": %d, "Measure": "M%d", "Value": %s, "ValueAttribute": "%s",
             "RegioS": "GM%04d", "Perioden": "%dJJ00"}
            """.formatted(
                        i,
                        place % 2 + 1,
                        place % 50 == 0 ? "null" : place + ".5",
                        place % 50 == 0 ? "Confidential" : "None",
                        place / 20 + 1,
                        2010 + place / 2 % 10);
    }
}
