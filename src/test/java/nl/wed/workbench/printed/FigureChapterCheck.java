package nl.wed.workbench.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Text;

/// The chapter with the figures: the table of all of them, and for each the sentences and the definition sheet.
record FigureChapterCheck(Sample sample, WordFile word, Ledger ledger) {
    private static final Pattern SENTENCE =
            Pattern.compile("(?s).* In (?<own>[^.]+?) was dit (?<value>.+?) \\((?<period>[^)]+)\\)(?:, in Nederland"
                    + " (?<country>.+?))?\\. Van (?<count>\\d+) gemeenten is een waarde bekend; de middelste heeft"
                    + " (?<median>.+?) en de middelste helft ligt tussen (?<first>.+?) en (?<third>.+?)\\. In de"
                    + " vergelijkingsgroep '(?<group>.+?)' \\((?<members>\\d+) met een cijfer\\) is de mediaan"
                    + " (?<peers>.+)\\.");

    void overview() {
        var heads = List.of("Cijfer", "Periode", sample.ownName(), "Nederland", sample.groupName());
        var table = word.grids().stream()
                .filter(grid -> grid.starts(heads.toArray(String[]::new)))
                .findFirst()
                .orElseThrow();
        table.rows().forEach(row -> row.forEach(ledger::look));
        List<String> names = new ArrayList<>();
        for (List<String> row : table.rows().subList(1, table.rows().size())) {
            if (row.size() > 1) {
                names.add(row.getFirst());
                sample.named(row.getFirst())
                        .ifPresentOrElse(truth -> row(truth, row), () -> ledger.fault("table: no such figure " + row));
            }
        }
        sample.truths().stream()
                .filter(truth -> !names.contains(truth.name()))
                .forEach(truth -> ledger.fault("table: misses " + truth.name()));
    }

    private void row(Truth truth, List<String> row) {
        String place = truth.name();
        ledger.same("table", place + " period", truth.year(), row.get(1));
        ledger.same("table", place + " own", brief(truth, truth.words(truth.amount())), row.get(2));
        String country = truth.country().map(truth::words).orElse("onbekend");
        ledger.same("table", place + " country", brief(truth, country), row.get(3));
        String peers = truth.words(truth.of(sample.peers()).median());
        ledger.same("table", place + " group", brief(truth, peers), row.get(4));
        ledger.same(
                "table", place + " median", brief(truth, truth.words(truth.all().median())), row.get(5));
        ledger.same("table", place + " standing", truth.standing(), row.get(6));
    }

    /// Without a unit that the name of the figure already ends with.
    private static String brief(Truth truth, String words) {
        return truth.name().endsWith(truth.unit()) ? words.replace(" " + truth.unit(), "") : words;
    }

    /// Every section below the name of a figure; `sheets` when each has a definition sheet.
    void sections(String chapter, boolean sheets) {
        List<String> found = new ArrayList<>();
        String name = "";
        for (var piece : word.chapter(chapter)) {
            if (piece instanceof Text(var style, var text, var source)) {
                if (style.startsWith("Heading")) {
                    name = text.replaceFirst("^[0-9.]+\\t", "");
                    found.add(name);
                } else {
                    text(name, text, source);
                }
            } else if (piece instanceof Grid grid
                    && grid.rows().getFirst().getFirst().equals("Definitie")) {
                sheet(sample.named(name).orElseThrow(), grid);
            }
        }
        for (Truth truth : sample.truths()) {
            ledger.right("section", truth.name(), found.contains(truth.name()), "has no section");
        }
        ledger.right("section", "sheets", !sheets || ledger.of("sheet") > 0, "no definition sheet was found");
    }

    private void text(String name, String text, String source) {
        var truth = sample.named(name);
        Matcher sentence = SENTENCE.matcher(text);
        if (truth.isPresent() && sentence.matches()) {
            sentence(truth.get(), sentence);
            String table = truth.get().filling().dataSet().path("table").asString();
            ledger.right("sentence", name + " note", source.contains(table), source + " where " + table + " is true");
            ledger.look(text);
        } else if (truth.isPresent() && text.startsWith("Trend ")) {
            ledger.look(text);
            var movement = new Movement(truth.get());
            String moved = movement.words().orElse("");
            ledger.same("trend", name, capital(movement.trend()) + ". " + capital(moved) + ".", text);
        } else if (text.contains(" was dit ") && text.contains("gemeenten is een waarde bekend")) {
            ledger.fault("section: not understood: " + name + ": " + text);
        }
    }

    private void sentence(Truth truth, Matcher printed) {
        String place = truth.name();
        ledger.same("sentence", place + " municipality", sample.ownName(), printed.group("own"));
        ledger.same("sentence", place + " period", truth.year(), printed.group("period"));
        ledger.same("sentence", place + " own", truth.words(truth.amount()), printed.group("value"));
        String country = truth.country().map(truth::words).orElse("-");
        ledger.same("sentence", place + " country", country, orDash(printed.group("country")));
        ledger.same("sentence", place + " number", "" + truth.all().size(), printed.group("count"));
        ledger.same("sentence", place + " median", truth.words(truth.all().median()), printed.group("median"));
        ledger.same(
                "sentence", place + " first quarter", truth.words(truth.all().quarter(1)), printed.group("first"));
        ledger.same(
                "sentence", place + " third quarter", truth.words(truth.all().quarter(3)), printed.group("third"));
        var peers = truth.of(sample.peers());
        ledger.same("sentence", place + " group", sample.groupName(), printed.group("group"));
        ledger.same("sentence", place + " members", "" + peers.size(), printed.group("members"));
        ledger.same("sentence", place + " peers", truth.words(peers.median()), printed.group("peers"));
    }

    private static String orDash(String group) {
        return group == null ? "-" : group;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void sheet(Truth truth, Grid grid) {
        for (List<String> row : grid.rows()) {
            row.forEach(ledger::look);
            String place = truth.name() + " " + row.getFirst();
            switch (row.getFirst()) {
                case "Periode" -> ledger.same("sheet", place, truth.year() + ", " + status(truth), row.get(1));
                case "Trend" -> ledger.same("sheet", place, new Movement(truth).trend(), row.get(1));
                case "In de bron" -> ledger.same("sheet", place, inSource(truth, row.get(1)), row.get(1));
                case "Ook te vinden in" -> ledger.same("sheet", place, elsewhere(truth), row.get(1));
                default -> {
                    // Words of the catalogue; dates.
                }
            }
        }
    }

    /// The title of the statistic, with the path that tells it apart where that is printed.
    private static String inSource(Truth truth, String printed) {
        var statistic = truth.filling().statistic();
        String title = statistic.title().strip();
        return printed.equals(title) ? title : statistic.path() + " / " + title;
    }

    private static String status(Truth truth) {
        return words(truth.filling()
                .set()
                .of(truth.filling().numerator(), truth.own())
                .get(truth.period())
                .status());
    }

    static String words(String status) {
        return switch (status) {
            case "DEFINITIVE" -> "definitief";
            case "PROVISIONAL" -> "voorlopig";
            case "REVISED_PROVISIONAL" -> "nader voorlopig";
            default -> "status niet vermeld";
        };
    }

    /// The values of the other data sets of the same indicator, none of which is newer in the samples.
    private String elsewhere(Truth truth) {
        List<String> places = new ArrayList<>();
        for (Filling filling : Sample.fillings(sample.file(), truth.indicator())) {
            if (!filling.dataSet().equals(truth.filling().dataSet())
                    && !filling.over(sample.own()).isEmpty()) {
                var other = Truth.of(truth.indicator(), filling, sample.own());
                String title = filling.dataSet().path("title").asString();
                places.add(title + " (" + other.year() + ": " + other.words(other.amount()) + ")");
            }
        }
        return String.join("; ", places) + ".";
    }
}
