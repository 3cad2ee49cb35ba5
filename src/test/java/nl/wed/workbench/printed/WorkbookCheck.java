package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wed.workbench.printed.Workbook.Amount;
import nl.wed.workbench.printed.Workbook.Entry;
import nl.wed.workbench.printed.Workbook.Words;

/// The cijferboek as a workbook: every number in its tabs, to the last digit and as it is shown.
record WorkbookCheck(Sample sample, Names names, Workbook book, Ledger ledger) {
    private static final int DIGITS = 12;

    void all() {
        profile();
        years();
        municipalities();
        groups();
        sources();
    }

    /// A number that stands in a cell with twelve digits, and as the cell shows it.
    private void number(Truth truth, String kind, String place, BigDecimal expected, Entry printed) {
        if (!(printed instanceof Amount amount)) {
            ledger.right(kind, place, false, "prints " + printed + " where " + expected + " is true");
            return;
        }
        var round = new java.math.MathContext(DIGITS);
        boolean right = expected.round(round).compareTo(amount.number().round(round)) == 0;
        ledger.right(kind, place, right, "holds " + amount.digits() + " where " + expected + " is true");
        int decimals = truth.decimals();
        ledger.same(kind + " shown", place, Dutch.number(expected, decimals), amount.shown());
    }

    private void optional(Truth truth, String kind, String place, Optional<BigDecimal> expected, Entry printed) {
        if (expected.isPresent()) {
            number(truth, kind, place, expected.get(), printed);
        } else {
            ledger.same(kind, place, "", Workbook.text(printed));
        }
    }

    private void profile() {
        String tab = "Kansenprofiel";
        ledger.same(tab, "head own", sample.ownName(), book.heads(tab).get(3));
        ledger.same(tab, "head country", "Nederland", book.heads(tab).get(4));
        ledger.same(tab, "head group", sample.groupName(), book.heads(tab).get(5));
        ledger.same(
                tab, "rows", "" + sample.truths().size(), "" + book.rows(tab).size());
        for (List<Entry> row : book.rows(tab)) {
            sample.named(Workbook.text(row, 0))
                    .ifPresentOrElse(truth -> profile(tab, truth, row), () -> ledger.fault(tab + ": unknown " + row));
        }
    }

    private void profile(String tab, Truth truth, List<Entry> row) {
        String place = truth.name();
        ledger.same(tab, place + " period", truth.year(), Workbook.text(row, 2));
        number(truth, tab, place + " own", truth.amount(), row.get(3));
        optional(truth, tab, place + " country", truth.country(), row.get(4));
        number(truth, tab, place + " group", truth.of(sample.peers()).median(), row.get(5));
        ledger.same(tab, place + " unit", truth.unit(), Workbook.text(row, 6));
        ledger.same(tab, place + " beside country", truth.besideCountry(), Workbook.text(row, 7));
        ledger.same(tab, place + " place", truth.place(), Workbook.text(row, 8));
        for (int quarter = 1; quarter <= 3; quarter++) {
            number(truth, tab, place + " quarter " + quarter, truth.all().quarter(quarter), row.get(8 + quarter));
        }
        ledger.same(tab, place + " number", "" + truth.all().size(), Workbook.text(row, 12));
        ledger.same(tab, place + " trend", new Movement(truth).trend(), Workbook.text(row, 13));
        String table = truth.filling().dataSet().path("table").asString();
        ledger.same(tab, place + " source", "CBS, " + table, Workbook.text(row, 17));
    }

    /// Every year of ours and of the country, and nothing else.
    private void years() {
        String tab = "Jaren";
        Map<List<String>, BigDecimal> expected = new java.util.HashMap<>();
        for (Truth truth : sample.truths()) {
            truth.years()
                    .forEach((period, amount) ->
                            expected.put(List.of(truth.name(), sample.ownName(), period.substring(0, 4)), amount));
            truth.countryYears()
                    .forEach((period, amount) ->
                            expected.put(List.of(truth.name(), "Nederland", period.substring(0, 4)), amount));
        }
        for (List<Entry> row : book.rows(tab)) {
            var key = List.of(Workbook.text(row, 0), Workbook.text(row, 1), Workbook.text(row, 2));
            var truth = sample.named(key.getFirst());
            var amount = expected.remove(key);
            if (amount == null || truth.isEmpty()) {
                ledger.fault(tab + ": not known: " + row);
            } else {
                number(truth.get(), tab, key.toString(), amount, row.get(3));
                ledger.same(tab, key + " unit", truth.get().unit(), Workbook.text(row, 4));
                ledger.same(tab, key + " status", status(truth.get(), key), Workbook.text(row, 5));
            }
        }
        ledger.right(tab, "all", expected.isEmpty(), "misses " + expected);
    }

    private String status(Truth truth, List<String> key) {
        String region = key.get(1).equals("Nederland") ? Filling.COUNTRY : sample.own();
        var filling = truth.filling();
        return FigureChapterCheck.words(filling.set()
                .of(filling.numerator(), region)
                .get(key.get(2) + "JJ00")
                .status());
    }

    /// Every municipality in every column; a cell is empty only where the source has nothing.
    private void municipalities() {
        String tab = "Gemeenten";
        List<String> heads = book.heads(tab);
        List<Truth> columns = new ArrayList<>();
        for (String head : heads.subList(2, heads.size())) {
            var truth = sample.truths().stream()
                    .filter(one -> head.equals(one.name() + " (" + one.unit() + "), " + one.year()))
                    .findFirst();
            ledger.right(tab, head, truth.isPresent(), "is no head of a figure");
            truth.ifPresent(columns::add);
        }
        ledger.same(tab, "columns", "" + sample.truths().size(), "" + columns.size());
        var codes = new TreeSet<String>();
        sample.truths().forEach(truth -> codes.addAll(truth.municipalities().keySet()));
        for (List<Entry> row : book.rows(tab)) {
            String code = Workbook.text(row, 1);
            ledger.same(tab, code, names.of(code), Workbook.text(row, 0));
            ledger.right(tab, code, codes.remove(code), "is not in the sources");
            for (int i = 0; i < columns.size(); i++) {
                var truth = columns.get(i);
                var printed = i + 2 < row.size() ? row.get(i + 2) : new Words("");
                optional(
                        truth,
                        tab,
                        code + " " + truth.name(),
                        Optional.ofNullable(truth.municipalities().get(code)),
                        printed);
            }
        }
        ledger.right(tab, "all", codes.isEmpty(), "misses " + codes);
    }

    private void groups() {
        String tab = "Vergelijkingsgroepen";
        Map<String, String> expected = new TreeMap<>();
        for (var group : sample.file().records("peer-groups")) {
            Sample.members(group)
                    .forEach(code -> expected.put(group.path("name").asString() + "|" + code, names.of(code)));
        }
        for (List<Entry> row : book.rows(tab)) {
            String name = expected.remove(Workbook.text(row, 0) + "|" + Workbook.text(row, 2));
            ledger.same(tab, row.toString(), String.valueOf(name), Workbook.text(row, 3));
        }
        ledger.right(tab, "all", expected.isEmpty(), "misses " + expected);
        members();
    }

    /// A group by size has every other municipality of that size, as the imported inhabitants are now.
    private void members() {
        var inhabitants = sample.named("Inwoners").orElseThrow();
        for (var group : sample.file().records("peer-groups")) {
            if (group.path("sizeClass").asString("").equals("UNDER_100_000")) {
                var expected = new TreeSet<String>();
                inhabitants.municipalities().forEach((code, amount) -> {
                    if (amount.intValue() >= 50_000 && amount.intValue() < 100_000 && !code.equals(sample.own())) {
                        expected.add(code);
                    }
                });
                var members = new TreeSet<>(Sample.members(group));
                ledger.right(
                        "group", group.path("name").asString(), members.equals(expected), members + " / " + expected);
            }
        }
    }

    private void sources() {
        String tab = "Herkomst";
        var byTable = sample.file().records("data-sets");
        ledger.same(tab, "rows", "" + byTable.size(), "" + book.rows(tab).size());
        for (int i = 0; i < byTable.size(); i++) {
            var row = book.rows(tab).get(i);
            ledger.same(tab, "title", byTable.get(i).path("title").asString(), Workbook.text(row, 0));
            ledger.same(tab, "table", byTable.get(i).path("table").asString(), Workbook.text(row, 2));
            ledger.same(tab, "hash", byTable.get(i).path("rawHash").asString(), Workbook.text(row, 9));
        }
    }
}
