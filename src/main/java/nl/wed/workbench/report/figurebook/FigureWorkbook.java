package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.report.workbook.Tab.Column;
import nl.wed.workbench.texts.CountedWords;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.EditionWords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.Numbers;
import org.jspecify.annotations.Nullable;

/// The figures of a trajectory as tabs: the profile, the years, every municipality, the districts,
/// the peer groups and where it all comes from.
public final class FigureWorkbook {
    private final Facts facts;
    private final List<ProfileLine> lines;

    public FigureWorkbook(Facts facts) {
        this.facts = facts;
        lines = facts.shown().profile().lines();
    }

    /// The tabs that have rows, in the order of the workbook; the first says what it is.
    public List<Tab> tabs() {
        return Stream.of(
                        about(),
                        new ProfileTab(facts, lines).tab(),
                        new YearsTab(facts, lines).tab(),
                        new MunicipalitiesTab(facts, lines).tab(),
                        new DistrictsTab(facts, lines).tab(),
                        peers(),
                        definitions(),
                        dataSets())
                .filter(tab -> !tab.rows().isEmpty())
                .toList();
    }

    private Tab about() {
        var trajectory = facts.trajectory();
        var rows = new ArrayList<List<Cell>>();
        rows.add(pair("about.municipality", trajectory.municipalityName()));
        rows.add(pair("about.date", Numbers.date(facts.day())));
        if (trajectory.fictional()) {
            rows.add(pair("about.fictional", facts.text("fictional")));
        }
        rows.add(pair("about.values", text("about.valuesText")));
        rows.add(pair("about.provisional", text("about.provisionalText")));
        rows.add(pair("about.small", text("about.smallText")));
        rows.add(
                pair("about.peers", facts.shown().peers().map(PeerGroup::name).orElseGet(() -> text("about.noPeers"))));
        return new Tab(text("tab.about"), columns("about.what:24", "about.words:100"), rows);
    }

    private List<Cell> pair(String key, String words) {
        return List.of(Cell.of(text(key)), Cell.of(words));
    }

    private Tab peers() {
        var rows = new ArrayList<List<Cell>>();
        for (PeerGroup group : facts.project().all(FigureRecords.PEER_GROUP)) {
            group.members().forEach(member -> {
                var distance = member.distance();
                rows.add(List.of(
                        Cell.of(group.name()),
                        Cell.of(facts.texts().name("figures", group.kind())),
                        Cell.of(member.code()),
                        Cell.of(name(member.code())),
                        distance == null ? new Cell.Empty() : new Cell.Amount(distance, 2)));
            });
        }
        return new Tab(
                text("tab.peers"), columns("group:34", "kind:20", "code:12", "municipality:26", "distance:12"), rows);
    }

    private String name(String code) {
        return facts.catalogue().municipalities().nameOf(code);
    }

    private Tab definitions() {
        return tab(
                "definitions",
                facts.project().all(FigureRecords.INDICATOR),
                columns(
                        "indicator:44",
                        "code:8",
                        "definition:60",
                        "numerator:34",
                        "denominator:34",
                        "unit:14",
                        "counted:24",
                        "direction:24",
                        "provider:28",
                        "table:14",
                        "caveat:60",
                        "verification:16"),
                one -> List.of(
                        Cell.of(one.name()),
                        Cell.of(one.code()),
                        Cell.of(one.definition()),
                        Cell.of(one.numerator()),
                        Cell.of(one.denominator()),
                        Cell.of(unit(one)),
                        Cell.of(counted(one)),
                        Cell.of(facts.texts().name("figures", one.direction())),
                        Cell.of(one.provider()),
                        Cell.of(one.table()),
                        Cell.of(one.caveat()),
                        Cell.of(facts.texts().name("general", one.status()))));
    }

    private String unit(Indicator indicator) {
        return facts.figures()
                .find(indicator.id())
                .map(FigureUnit::of)
                .orElseGet(() -> FigureUnit.of(indicator.unit()))
                .name();
    }

    private @Nullable String counted(Indicator indicator) {
        return facts.figures()
                .find(indicator.id())
                .flatMap(new CountedWords(facts.texts())::of)
                .orElse(null);
    }

    private Tab dataSets() {
        return tab(
                "sources",
                facts.project().all(FigureRecords.DATA_SET),
                columns(
                        "title:44",
                        "provider:28",
                        "table:14",
                        "modified:22",
                        "retrieved:16",
                        "licence:34",
                        "files:34",
                        "address:44",
                        "filter:44",
                        "hash:20"),
                this::dataSet);
    }

    private List<Cell> dataSet(DataSet set) {
        var fetched = set.fetched();
        var words = new DataSetWords(facts.texts());
        return List.of(
                Cell.of(new EditionWords(facts.project(), facts.texts()).title(set)),
                Cell.of(set.provider()),
                Cell.of(set.table()),
                Cell.of(words.changed(set).orElse(null)),
                Cell.of(words.read(set)),
                Cell.of(set.licence()),
                Cell.of(String.join(", ", set.files())),
                Cell.of(fetched == null ? null : fetched.address()),
                Cell.of(fetched == null ? null : fetched.filter()),
                Cell.of(set.rawHash()));
    }

    private <T> Tab tab(String name, List<T> records, List<Column> columns, Function<T, List<Cell>> row) {
        return new Tab(text("tab." + name), columns, records.stream().map(row).toList());
    }

    private List<Column> columns(String... heads) {
        return FigureColumns.of(facts, heads);
    }

    private String text(String key) {
        return facts.text("workbook." + key);
    }
}
