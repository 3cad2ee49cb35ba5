package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;
import nl.wed.workbench.sources.live.TableDescription.Measure;

/// The older interface of CBS (OData 3) and the catalogues of others that only have that one, such
/// as Jeugdmonitor. Every address is made here: the links in answers may name a host that cannot be
/// reached. More than 10,000 rows come from the feed.
public final class Odata3Source implements LiveSource {
    /// The address of the tables of CBS itself.
    public static final String CBS = "https://opendata.cbs.nl";

    /// The address of the tables of others.
    public static final String THIRD_PARTIES = "https://dataderden.cbs.nl";

    /// The name of Jeugdmonitor among the catalogues of others.
    public static final String JEUGDMONITOR = "JM";

    static final String API = "ODataApi/odata/";
    private static final String FEED = "ODataFeed/odata/";
    private static final Pattern SKIP = Pattern.compile("[?&](?:\\$|%24)skip=(\\d{1,9})(?:&|$)");
    private static final int LONGEST_FILTER = 6_000;

    private final Site site;
    private final Optional<String> catalogue;
    private final LiveSources live;

    /// The source at such an address; with a catalogue only its tables are listed.
    public Odata3Source(String base, Optional<String> catalogue, LiveSources live) throws LiveRefused {
        this.site = Site.of(base, Optional.empty());
        this.catalogue = catalogue;
        this.live = live;
    }

    @Override
    public TableCatalogue catalogue(Watch watch) throws LiveRefused, IOException {
        String today =
                LocalDate.ofInstant(live.clock().instant(), ZoneOffset.UTC).toString();
        var entries = new ArrayList<CatalogueEntry>();
        try (var folder = new Scratch();
                var fetching = new Fetching(site, live, watch)) {
            new Lists(fetching, "", folder.path(), Optional.of(today))
                    .follow("ODataCatalog/Tables", "Tables", Map.of());
            for (Path page : folder.files()) {
                JsonPage.rows(page, site.host(), row -> {
                    if (catalogue.isEmpty() || catalogue.get().equals(row.get("Catalog"))) {
                        entries.add(entry(row));
                    }
                });
            }
        }
        return new TableCatalogue(List.copyOf(entries));
    }

    @Override
    public TableDescription describe(String table, Watch watch) throws LiveRefused, IOException {
        try (var folder = new Scratch();
                var fetching = new Fetching(site, live, watch)) {
            return metadata(fetching, Site.id(table), folder.path());
        }
    }

    @Override
    public long count(Choice choice, Watch watch) {
        return 0;
    }

    @Override
    public void fetch(Choice choice, Path folder, Watch watch) throws LiveRefused, IOException {
        String table = Site.id(choice.table());
        try (var fetching = new Fetching(site, live, watch)) {
            TableDescription about = metadata(fetching, table, folder);
            fetching.traffic().expect(0);
            var lists = new Lists(fetching, table, folder, version(about.modified()));
            var options = new HashMap<String, String>();
            options.put("$filter", filter(choice, about));
            options.put("$select", select(choice, about));
            if (lists.entity("UntypedDataSet", options) == 0) {
                throw LiveRefused.of("nothing", about.title());
            }
        }
    }

    @Override
    public DataSet.Fetched origin(Choice choice) throws LiveRefused {
        return new DataSet.Fetched(site + "/" + API + Site.id(choice.table()), choice.words());
    }

    static String filter(Choice choice, TableDescription about) throws LiveRefused {
        var conditions = new ArrayList<String>();
        for (Dimension dimension : about.dimensions()) {
            var wanted = choice.codes().get(dimension.id());
            if (wanted != null) {
                List<String> written =
                        wanted.stream().map(code -> written(dimension, code)).toList();
                conditions.add(Choice.oneOf(dimension.id(), written));
            }
            if (dimension.isTime() && choice.from().isPresent()) {
                String from = choice.from().get();
                List<String> since = dimension.codes().stream()
                        .filter(code -> code.id().compareTo(from) >= 0)
                        .map(Code::written)
                        .toList();
                if (since.isEmpty()) {
                    throw LiveRefused.of("nothing", about.title());
                }
                conditions.add(Choice.oneOf(dimension.id(), since));
            }
        }
        choice.filter().ifPresent(words -> conditions.add("(" + words + ")"));
        String filter = Choice.all(conditions);
        if (filter.length() > LONGEST_FILTER) {
            throw LiveRefused.of("filterTooLong", choice.table());
        }
        return filter;
    }

    /// The code with the padding of the source: without it no row is found.
    private static String written(Dimension dimension, String code) {
        return dimension.codes().stream()
                .filter(one -> one.id().equals(code))
                .map(Code::written)
                .findFirst()
                .orElse(code);
    }

    private static String select(Choice choice, TableDescription about) {
        if (choice.measures().isEmpty()) {
            return "";
        }
        var columns = new ArrayList<>(List.of("ID"));
        about.dimensions().forEach(dimension -> columns.add(dimension.id()));
        columns.addAll(choice.measures());
        return String.join(",", columns);
    }

    private TableDescription metadata(Fetching fetching, String table, Path folder) throws LiveRefused, IOException {
        var fresh = new Lists(fetching, table, folder, Optional.empty());
        Map<String, String> infos =
                fresh.rows("TableInfos").stream().findFirst().orElse(Map.of());
        String modified = infos.getOrDefault("Modified", "");
        var lists = new Lists(fetching, table, folder, version(modified));
        var titles = new HashMap<String, String>();
        var dimensions = new ArrayList<Dimension>();
        var measures = new ArrayList<Measure>();
        for (var row : lists.rows("DataProperties")) {
            String type = row.getOrDefault("Type", "");
            String key = row.getOrDefault("Key", "").strip();
            String title = row.getOrDefault("Title", "").strip();
            if (type.equals("TopicGroup")) {
                titles.put(row.getOrDefault("ID", ""), title);
            } else if (type.equals("Topic")) {
                String group = titles.getOrDefault(row.getOrDefault("ParentID", ""), "");
                measures.add(new Measure(
                        key, title, group, row.getOrDefault("Unit", "").strip()));
            } else if (!key.isEmpty()) {
                dimensions.add(new Dimension(key, title, type, codes(lists.rows(Site.id(key)))));
            }
        }
        return new TableDescription(
                table,
                infos.getOrDefault("Title", table).strip(),
                modified,
                0,
                "",
                List.copyOf(dimensions),
                List.copyOf(measures));
    }

    private static List<Code> codes(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> {
                    String written = row.getOrDefault("Key", "");
                    return new Code(
                            written.strip(),
                            written,
                            row.getOrDefault("Title", "").strip(),
                            "");
                })
                .toList();
    }

    private static CatalogueEntry entry(Map<String, String> row) {
        return new CatalogueEntry(
                row.getOrDefault("Identifier", ""),
                row.getOrDefault("Title", "").strip(),
                row.getOrDefault("Summary", "").strip(),
                row.getOrDefault("OutputStatus", ""),
                row.getOrDefault("Modified", ""));
    }

    private static Optional<String> version(String modified) {
        return modified.isEmpty() ? Optional.empty() : Optional.of(modified);
    }

    /// The lists of a table, first from the interface for questions, then from the feed.
    private record Lists(Fetching fetching, String table, Path folder, Optional<String> version) {

        List<Map<String, String>> rows(String entity) throws LiveRefused, IOException {
            entity(entity, Map.of());
            var rows = new ArrayList<Map<String, String>>();
            for (Path page : Scratch.files(folder, entity + "-")) {
                JsonPage.rows(page, fetching.host(), rows::add);
            }
            return rows;
        }

        long entity(String entity, Map<String, String> options) throws LiveRefused, IOException {
            try {
                return follow(API + table + "/" + entity, entity, options);
            } catch (LiveRefused e) {
                if (!e.is("tooManyRecords")) {
                    throw e;
                }
                return follow(FEED + table + "/" + entity, entity, options);
            }
        }

        long follow(String path, String name, Map<String, String> options) throws LiveRefused, IOException {
            var asked = new HashMap<>(options);
            asked.put("$format", "json");
            URI first = fetching.below(path, asked);
            return fetching.list(first, version, folder, name, link -> next(path, asked, link));
        }

        private URI next(String path, Map<String, String> asked, String link) throws LiveRefused {
            Matcher skip = SKIP.matcher(link);
            if (!skip.find()) {
                throw LiveRefused.of("noNext", fetching.host());
            }
            var further = new HashMap<>(asked);
            further.put("$skip", skip.group(1));
            return fetching.below(path, further);
        }
    }
}
