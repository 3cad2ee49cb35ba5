package nl.wed.workbench.sources.live;

import nl.wed.workbench.domain.figures.DataSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The open data service of a site made with ABF Swing, such as waarstaatjegemeente. A table here
/// is one variable; a choice names its level with the words `GeoLevel`, `PeriodLevel` and `Period`.
/// The key of the user goes into the header of each request and is kept nowhere.
public final class SwingSource implements LiveSource {
    private final Site site;
    private final LiveSettings settings;
    private final PageCache cache;
    private final InstantSource clock;

    /// The service at an address that ends in `odata`, with the key that the site asks for.
    public SwingSource(
            String base,
            Optional<String> key,
            LiveSettings settings,
            PageCache cache,
            InstantSource clock)
            throws LiveRefused {
        this.site = Site.of(base, key);
        this.settings = settings;
        this.cache = cache;
        this.clock = clock;
    }

    @Override
    public TableCatalogue catalogue(Watch watch) throws LiveRefused, IOException {
        var entries = new ArrayList<CatalogueEntry>();
        try (var folder = new Scratch();
                var fetching = new Fetching(site, settings, cache, watch)) {
            fetching.list(
                    fetching.below("Variables", Map.of()),
                    today(),
                    folder.path(),
                    "Variables",
                    fetching::sameServer);
            for (Path page : folder.files()) {
                JsonPage.rows(
                        page,
                        site.host(),
                        row ->
                                entries.add(
                                        new CatalogueEntry(
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
                var fetching = new Fetching(site, settings, cache, watch)) {
            return variable(fetching, table, folder.path());
        }
    }

    @Override
    public long count(Choice choice, Watch watch) {
        return 0;
    }

    @Override
    public void fetch(Choice choice, Path folder, Watch watch) throws LiveRefused, IOException {
        try (var fetching = new Fetching(site, settings, cache, watch)) {
            TableDescription about = variable(fetching, choice.table(), folder);
            String level = one(choice, "GeoLevel", "gemeente");
            // A table without names of regions is of no use beside others.
            fetching.list(
                    fetching.below("GeoLevels('" + level + "')/GeoItems", Map.of()),
                    today(),
                    folder,
                    "GeoItems",
                    fetching::sameServer);
            String path =
                    "Variables('%s')/GeoLevels('%s')/PeriodLevels('%s')/Periods('%s')/Values"
                            .formatted(
                                    about.id(),
                                    level,
                                    one(choice, "PeriodLevel", "year"),
                                    one(choice, "Period", "all"));
            fetching.traffic().expect(0);
            var uri = fetching.below(path, Map.of());
            if (fetching.list(uri, today(), folder, "Values", fetching::sameServer) == 0) {
                throw LiveRefused.of("nothing", about.title());
            }
        }
    }

    @Override
    public DataSet.Fetched origin(Choice choice) throws LiveRefused {
        return new DataSet.Fetched(
                site + "/Variables('" + Site.id(choice.table()) + "')", choice.words());
    }

    private TableDescription variable(Fetching fetching, String table, Path folder)
            throws LiveRefused, IOException {
        Path file = folder.resolve("Variable.json");
        Files.deleteIfExists(file);
        String path = "Variables('" + Site.id(table) + "')";
        Map<String, String> about =
                fetching.page(fetching.below(path, Map.of()), today(), file).members();
        return new TableDescription(
                table, about.getOrDefault("Name", table), "", 0, "", List.of(), List.of());
    }

    private static String one(Choice choice, String name, String standard) throws LiveRefused {
        List<String> chosen = choice.codes().getOrDefault(name, List.of(standard));
        return Site.id(chosen.isEmpty() ? standard : chosen.getFirst());
    }

    /// These services do not say when they changed, so a page is used again on the same day only.
    private Optional<String> today() {
        return Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
    }
}
