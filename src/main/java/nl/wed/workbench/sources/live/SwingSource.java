package nl.wed.workbench.sources.live;

import static nl.wed.workbench.sources.live.TableDescription.Dimension.LEVEL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;

/// The open data service of a site made with ABF Swing, such as waarstaatjegemeente. A table here
/// is one variable; a choice may name more of them as its measures, and kinds of areas and periods
/// as the categories of `GeoLevel` and `PeriodLevel`. The key of the user goes into the header of
/// each request and is kept nowhere.
public final class SwingSource implements LiveSource {
    private final Site site;
    private final LiveSources live;

    /// The service at an address that ends in `odata`, with the key that the site asks for.
    public SwingSource(String base, Optional<String> key, LiveSources live) throws LiveRefused {
        this.site = Site.of(base, key);
        this.live = live;
    }

    @Override
    public TableCatalogue catalogue(Watch watch) throws LiveRefused, IOException {
        var entries = new ArrayList<CatalogueEntry>();
        try (var folder = new Scratch();
                var fetching = new Fetching(site, live, watch)) {
            fetching.list(
                    fetching.below("Variables", Map.of()), today(), folder.path(), "Variables", fetching::sameServer);
            for (Path page : folder.files()) {
                JsonPage.rows(
                        page,
                        site.host(),
                        row -> entries.add(new CatalogueEntry(
                                row.getOrDefault("ExternalCode", ""),
                                row.getOrDefault("Name", ""),
                                row.getOrDefault("Description", ""),
                                "",
                                "")));
            }
        }
        return new TableCatalogue(List.copyOf(entries));
    }

    @Override
    public TableDescription describe(String table, Watch watch) throws LiveRefused, IOException {
        try (var folder = new Scratch();
                var fetching = new Fetching(site, live, watch)) {
            String name = name(fetching, Site.id(table), folder.path());
            var dimensions = dimensions(new SwingVariable(fetching, table, today()));
            return new TableDescription(table, name, "", 0, "", dimensions, List.of());
        }
    }

    @Override
    public long count(Choice choice, Watch watch) {
        return 0;
    }

    @Override
    public void fetch(Choice choice, Path folder, Watch watch) throws LiveRefused, IOException {
        try (var fetching = new Fetching(site, live, watch)) {
            List<String> areas = wanted(choice, SwingVariable.AREA, SwingVariable.MUNICIPALITIES);
            for (String area : areas) {
                // A table without names of regions is of no use beside others.
                fetching.list(
                        fetching.below("GeoLevels('" + Site.id(area) + "')/GeoItems", Map.of()),
                        today(),
                        folder,
                        "GeoItems-" + area,
                        fetching::sameServer);
            }
            fetching.traffic().expect(0);
            long rows = 0;
            for (String id : variables(choice)) {
                name(fetching, id, folder);
                rows += values(new SwingVariable(fetching, id, today()), areas, choice, folder);
            }
            if (rows == 0) {
                throw LiveRefused.of("nothing", choice.table());
            }
        }
    }

    private static long values(SwingVariable variable, List<String> areas, Choice choice, Path folder)
            throws LiveRefused, IOException {
        long rows = 0;
        for (String area : areas) {
            for (String kind : wanted(choice, SwingVariable.PERIOD, SwingVariable.YEARS)) {
                rows += variable.values(area, kind, choice.from(), folder);
            }
        }
        return rows;
    }

    private static List<String> variables(Choice choice) {
        return choice.measures().isEmpty() ? List.of(choice.table()) : choice.measures();
    }

    @Override
    public DataSet.Fetched origin(Choice choice) throws LiveRefused {
        return new DataSet.Fetched(site + "/Variables('" + Site.id(choice.table()) + "')", choice.words());
    }

    /// The name of a variable, which its values do not have.
    private String name(Fetching fetching, String id, Path folder) throws LiveRefused, IOException {
        String path = "Variables('" + Site.id(id) + "')";
        Path file = folder.resolve("Variable-" + id + ".json");
        return fetching.page(fetching.below(path, Map.of()), today(), file)
                .members()
                .getOrDefault("Name", id);
    }

    /// The kinds of areas and periods, and the periods that there are for municipalities by year.
    private List<Dimension> dimensions(SwingVariable variable) throws LiveRefused, IOException {
        List<Code> areas = variable.areas();
        String area = first(areas, SwingVariable.MUNICIPALITIES);
        List<Code> kinds = variable.periodKinds(area);
        List<Code> periods = variable.periods(area, first(kinds, SwingVariable.YEARS));
        return Stream.of(
                        new Dimension(SwingVariable.AREA, SwingVariable.AREA, LEVEL, areas),
                        new Dimension(SwingVariable.PERIOD, SwingVariable.PERIOD, LEVEL, kinds),
                        new Dimension("Period", "Period", "TimeDimension", periods))
                .filter(one -> !one.codes().isEmpty())
                .toList();
    }

    private static String first(List<Code> codes, String standard) {
        return codes.isEmpty() || codes.stream().map(Code::id).anyMatch(standard::equals)
                ? standard
                : codes.getFirst().id();
    }

    private static List<String> wanted(Choice choice, String name, String standard) {
        List<String> chosen = choice.codes().getOrDefault(name, List.of());
        return chosen.isEmpty() ? List.of(standard) : chosen;
    }

    /// These services do not say when they changed, so a page is used again on the same day only.
    private Optional<String> today() {
        return Optional.of(
                LocalDate.ofInstant(live.clock().instant(), ZoneOffset.UTC).toString());
    }
}
