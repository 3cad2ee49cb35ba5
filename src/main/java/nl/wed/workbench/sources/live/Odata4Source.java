package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;
import nl.wed.workbench.sources.live.TableDescription.Measure;

/// The current interface of CBS (OData 4).
public final class Odata4Source implements LiveSource {
    /// The address of CBS itself.
    public static final String CBS = "https://datasets.cbs.nl/odata/v1/CBS";

    private static final int LONGEST_FILTER = 6_000;
    private static final int LONGEST_DESCRIPTION = 600;
    private static final String COLUMNS = "Identifier,Title,Description,Status,Modified";
    private static final Map<String, String> NONE = Map.of();

    private final Site site;
    private final LiveSources live;

    /// The source at an address such as [#CBS].
    public Odata4Source(String base, LiveSources live) throws LiveRefused {
        this.site = Site.of(base, Optional.empty());
        this.live = live;
    }

    @Override
    public TableCatalogue catalogue(Watch watch) throws LiveRefused, IOException {
        String today =
                LocalDate.ofInstant(live.clock().instant(), ZoneOffset.UTC).toString();
        var entries = new ArrayList<CatalogueEntry>();
        try (var folder = new Scratch();
                var fetching = new Fetching(site, live, watch)) {
            var uri = fetching.below("Datasets", Map.of("$select", COLUMNS));
            fetching.list(uri, Optional.of(today), folder.path(), "Datasets", fetching::sameServer);
            for (Path page : folder.files()) {
                JsonPage.rows(page, site.host(), row -> entries.add(entry(row)));
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
    public long count(Choice choice, Watch watch) throws LiveRefused, IOException {
        try (var fetching = new Fetching(site, live, watch)) {
            return count(fetching, choice);
        }
    }

    @Override
    public void fetch(Choice choice, Path folder, Watch watch) throws LiveRefused, IOException {
        String table = Site.id(choice.table());
        try (var fetching = new Fetching(site, live, watch)) {
            TableDescription about = metadata(fetching, table, folder);
            long count = count(fetching, choice);
            if (count == 0) {
                throw LiveRefused.of("nothing", about.title());
            }
            if (count > live.settings().rows()) {
                throw LiveRefused.of(
                        "tooManyRows", about.title(), count, live.settings().rows());
            }
            fetching.traffic().expect(count);
            var uri = fetching.below(table + "/Observations", Map.of("$filter", filter(choice)));
            var version = Optional.of(about.modified()).filter(text -> !text.isEmpty());
            long rows = fetching.list(uri, version, folder, "Observations", fetching::sameServer);
            if (rows != count) {
                throw LiveRefused.of("incomplete", about.title(), rows, count);
            }
        }
    }

    @Override
    public DataSet.Fetched origin(Choice choice) throws LiveRefused {
        return new DataSet.Fetched(site + "/" + Site.id(choice.table()), filter(choice));
    }

    private long count(Fetching fetching, Choice choice) throws LiveRefused, IOException {
        String path = Site.id(choice.table()) + "/Observations/$count";
        String answer = fetching.text(fetching.below(path, Map.of("$filter", filter(choice))));
        String digits = answer.replace("\uFEFF", "").strip();
        if (!digits.matches("\\d{1,12}")) {
            throw LiveRefused.of("noCount", site.host());
        }
        return Long.parseLong(digits);
    }

    static String filter(Choice choice) throws LiveRefused {
        var conditions = new ArrayList<String>();
        if (!choice.measures().isEmpty()) {
            conditions.add(Choice.oneOf("Measure", choice.measures()));
        }
        for (var dimension : choice.codes().entrySet()) {
            conditions.add(Choice.oneOf(Site.id(dimension.getKey()), dimension.getValue()));
        }
        choice.from().ifPresent(period -> conditions.add("Perioden ge " + Choice.quoted(period)));
        choice.filter().ifPresent(words -> conditions.add("(" + words + ")"));
        String filter = Choice.all(conditions);
        if (filter.length() > LONGEST_FILTER) {
            throw LiveRefused.of("filterTooLong", choice.table());
        }
        return filter;
    }

    private TableDescription metadata(Fetching fetching, String table, Path folder) throws LiveRefused, IOException {
        Path properties = folder.resolve("Properties.json");
        Map<String, String> about = fetching.page(
                        fetching.below(table + "/Properties", NONE), Optional.empty(), properties)
                .members();
        String modified = about.getOrDefault("Modified", "");
        var lists = new Lists(fetching, table, folder, Optional.of(modified).filter(m -> !m.isEmpty()));
        var dimensions = new ArrayList<Dimension>();
        for (var row : lists.rows("Dimensions")) {
            String name = Site.id(row.getOrDefault("Identifier", ""));
            boolean grouped = row.getOrDefault("ContainsGroups", "").equals("true");
            var groups = grouped ? lists.groups(name + "Groups") : NONE;
            dimensions.add(new Dimension(
                    name,
                    row.getOrDefault("Title", name),
                    row.getOrDefault("Kind", ""),
                    codes(lists.rows(name + "Codes"), groups)));
        }
        return new TableDescription(
                table,
                about.getOrDefault("Title", table).strip(),
                modified,
                number(about.getOrDefault("ObservationCount", "")),
                about.getOrDefault("License", ""),
                List.copyOf(dimensions),
                measures(lists));
    }

    private static List<Measure> measures(Lists lists) throws LiveRefused, IOException {
        Map<String, String> groups = lists.groups("MeasureGroups");
        return lists.rows("MeasureCodes").stream()
                .map(row -> new Measure(
                        row.getOrDefault("Identifier", ""),
                        row.getOrDefault("Title", "").strip(),
                        groups.getOrDefault(row.getOrDefault("MeasureGroupId", ""), ""),
                        row.getOrDefault("Unit", "")))
                .toList();
    }

    private static List<Code> codes(List<Map<String, String>> rows, Map<String, String> groups) {
        return rows.stream()
                .map(row -> {
                    String written = row.getOrDefault("Identifier", "");
                    return new Code(
                            written.strip(),
                            written,
                            row.getOrDefault("Title", "").strip(),
                            groups.getOrDefault(row.getOrDefault("DimensionGroupId", ""), ""));
                })
                .toList();
    }

    private static CatalogueEntry entry(Map<String, String> row) {
        String description = row.getOrDefault("Description", "").strip();
        int end = Math.min(LONGEST_DESCRIPTION, description.length());
        return new CatalogueEntry(
                row.getOrDefault("Identifier", ""),
                row.getOrDefault("Title", "").strip(),
                description.substring(0, end),
                row.getOrDefault("Status", ""),
                row.getOrDefault("Modified", ""));
    }

    private static long number(String text) {
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
    }

    /// The lists of a table, each fetched into files and read as rows.
    private record Lists(Fetching fetching, String table, Path folder, Optional<String> version) {

        List<Map<String, String>> rows(String entity) throws LiveRefused, IOException {
            fetching.list(fetching.below(table + "/" + entity, NONE), version, folder, entity, fetching::sameServer);
            var rows = new ArrayList<Map<String, String>>();
            for (Path page : Scratch.files(folder, entity + "-")) {
                JsonPage.rows(page, fetching.host(), rows::add);
            }
            return rows;
        }

        /// The title of each group with those above it, by id.
        Map<String, String> groups(String entity) throws LiveRefused, IOException {
            var byId = new HashMap<String, Map<String, String>>();
            try {
                rows(entity).forEach(row -> byId.put(row.getOrDefault("Id", ""), row));
            } catch (LiveRefused e) {
                if (!e.is("notFound")) {
                    throw e;
                }
            }
            var paths = new HashMap<String, String>();
            byId.keySet().forEach(id -> paths.put(id, path(byId, id, byId.size())));
            return paths;
        }

        private static String path(Map<String, Map<String, String>> byId, String id, int depth) {
            Map<String, String> row = byId.getOrDefault(id, Map.of());
            String parent = row.getOrDefault("ParentId", "");
            String title = row.getOrDefault("Title", "").strip();
            return depth > 0 && byId.containsKey(parent) ? path(byId, parent, depth - 1) + " / " + title : title;
        }
    }
}
