package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.HashMap;
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
    void all() {
        profile();
        years();
        municipalities();
        groups();
        sources();
    }

    /// A number as it stands in a cell, rounded to the decimals that it has, and as the cell shows it.
    private void number(Truth truth, String kind, String place, BigDecimal expected, Entry printed) {
        if (!(printed instanceof Amount amount)) {
            ledger.right(kind, place, false, "prints " + printed + " where " + expected + " is true");
            return;
        }
        var drawn = truth.drawn(expected);
        boolean right = Dutch.isRounded(drawn, amount.number(), truth.drawnDecimals());
        ledger.right(kind, place, right, "holds " + amount.digits() + " where " + drawn + " is true");
        ledger.same(kind + " shown", place, Dutch.number(drawn, truth.drawnDecimals()), amount.shown());
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
        ledger.same(
                tab, "rows", "" + sample.truths().size(), "" + book.rows(tab).size());
        for (List<Entry> row : book.rows(tab)) {
            sample.named(Workbook.text(row, 0))
                    .ifPresentOrElse(truth -> profile(tab, truth, row), () -> ledger.fault(tab + ": unknown " + row));
        }
    }

    private void profile(String tab, Truth truth, List<Entry> row) {
        String place = truth.name();
        words(tab, row, "Periode", place, truth.year());
        words(tab, row, "Eenheid", place, truth.printedUnit());
        number(truth, tab, place + " own", truth.amount(), cell(tab, row, sample.ownName()));
        optional(truth, tab, place + " country", truth.country(), cell(tab, row, "Nederland"));
        number(truth, tab, place + " group", truth.of(sample.peers()).median(), cell(tab, row, sample.groupName()));
        words(tab, row, "Naast Nederland", place, truth.besideCountry());
        words(tab, row, "Plaats", place, truth.place());
        var quarters = List.of("Eerste kwartiel", "Mediaan", "Derde kwartiel");
        for (int i = 0; i < quarters.size(); i++) {
            number(truth, tab, place + " quarter", truth.all().quarter(i + 1), cell(tab, row, quarters.get(i)));
        }
        words(tab, row, "Aantal gemeenten", place, "" + truth.all().size());
        words(tab, row, "Trend", place, new Movement(truth).trend());
        words(
                tab,
                row,
                "Bron",
                place,
                "CBS, " + truth.filling().dataSet().path("table").asString());
    }

    private Entry cell(String tab, List<Entry> row, String head) {
        int column = book.heads(tab).indexOf(head);
        return column < 0 || column >= row.size() ? new Words("") : row.get(column);
    }

    private void words(String tab, List<Entry> row, String head, String place, String expected) {
        ledger.same(tab, place + " " + head, expected, Workbook.text(cell(tab, row, head)));
    }

    /// A row for ours and for the country in every year, a column for every figure.
    private void years() {
        String tab = "Jaren";
        Map<List<String>, BigDecimal> expected = new HashMap<>();
        for (Truth truth : sample.truths()) {
            truth.years()
                    .forEach((period, amount) ->
                            expected.put(List.of(truth.name(), sample.ownName(), period.substring(0, 4)), amount));
            truth.countryYears()
                    .forEach((period, amount) ->
                            expected.put(List.of(truth.name(), "Nederland", period.substring(0, 4)), amount));
        }
        for (List<Entry> row : book.rows(tab)) {
            for (Truth truth : sample.truths()) {
                var key = List.of(truth.name(), Workbook.text(row, 0), Workbook.text(row, 1));
                var printed = cell(tab, row, truth.head());
                optional(truth, tab, key.toString(), Optional.ofNullable(expected.remove(key)), printed);
            }
        }
        ledger.right(tab, "all", expected.isEmpty(), "misses " + expected);
    }

    /// Every municipality in every column; a cell is empty only where the source has nothing.
    private void municipalities() {
        String tab = "Gemeenten";
        ledger.same(
                tab,
                "columns",
                "" + sample.truths().size(),
                "" + (book.heads(tab).size() - 2));
        var codes = new TreeSet<String>();
        sample.truths().forEach(truth -> codes.addAll(truth.municipalities().keySet()));
        for (List<Entry> row : book.rows(tab)) {
            String code = Workbook.text(row, 1);
            ledger.same(tab, code, names.of(code), Workbook.text(row, 0));
            ledger.right(tab, code, codes.remove(code), "is not in the sources");
            for (Truth truth : sample.truths()) {
                var amount = Optional.ofNullable(truth.municipalities().get(code));
                optional(
                        truth,
                        tab,
                        code + " " + truth.name(),
                        amount,
                        cell(tab, row, truth.head() + ", " + truth.year()));
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
