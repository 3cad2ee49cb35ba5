package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.live.TableDescription.Code;

/// One variable of a Swing site: which kinds of areas and periods it is for, and its values. A site
/// that does not list its levels is asked for the ordinary ones.
record SwingVariable(Fetching fetching, String id, Optional<String> day) {
    static final String AREA = "GeoLevel";
    static final String PERIOD = "PeriodLevel";
    static final String MUNICIPALITIES = "gemeente";
    static final String YEARS = "year";

    private static final String ALL = "all";
    private static final Set<String> UNLISTED = Set.of("notFound", "badRequest", "status");

    /// The kinds of areas.
    List<Code> areas() throws LiveRefused, IOException {
        return codes(path() + "/GeoLevels");
    }

    /// The kinds of periods that there are for a kind of areas.
    List<Code> periodKinds(String area) throws LiveRefused, IOException {
        return codes(in(area) + "/PeriodLevels");
    }

    /// The periods of a kind, oldest first.
    List<Code> periods(String area, String kind) throws LiveRefused, IOException {
        return codes(in(area, kind) + "/Periods").stream()
                .filter(code -> !code.id().equals(ALL))
                .sorted(Comparator.comparing(Code::id))
                .toList();
    }

    /// Writes the values of one kind of areas and periods, from a period on when there is one;
    /// gives the number of rows.
    long values(String area, String kind, Optional<String> from, Path folder) throws LiveRefused, IOException {
        long rows = 0;
        for (String period : wanted(area, kind, from)) {
            String values = in(area, kind) + "/Periods('" + Site.id(period) + "')/Values";
            String name = String.join("-", "Values", id, area, kind, period);
            rows += fetching.list(fetching.below(values, Map.of()), day, folder, name, fetching::sameServer);
        }
        return rows;
    }

    private List<String> wanted(String area, String kind, Optional<String> from) throws LiveRefused, IOException {
        List<String> periods = from.isEmpty()
                ? List.of()
                : periods(area, kind).stream().map(Code::id).toList();
        return periods.isEmpty()
                ? List.of(ALL)
                : periods.stream()
                        .filter(one -> one.compareTo(from.orElse("")) >= 0)
                        .toList();
    }

    private String path() throws LiveRefused {
        return "Variables('" + Site.id(id) + "')";
    }

    private String in(String area) throws LiveRefused {
        return path() + "/GeoLevels('" + Site.id(area) + "')";
    }

    private String in(String area, String kind) throws LiveRefused {
        return in(area) + "/PeriodLevels('" + Site.id(kind) + "')";
    }

    private List<Code> codes(String list) throws LiveRefused, IOException {
        List<Code> codes = new ArrayList<>();
        try (var folder = new Scratch()) {
            fetching.list(fetching.below(list, Map.of()), day, folder.path(), "List", fetching::sameServer);
            for (Path page : folder.files()) {
                JsonPage.rows(page, fetching.host(), row -> code(row).ifPresent(codes::add));
            }
        } catch (LiveRefused e) {
            if (UNLISTED.stream().noneMatch(e::is)) {
                throw e;
            }
        }
        return codes;
    }

    private static Optional<Code> code(Map<String, String> row) {
        return Optional.ofNullable(row.get("ExternalCode"))
                .filter(id -> !id.isBlank())
                .map(id -> new Code(id, id, row.getOrDefault("Name", id), ""));
    }
}
