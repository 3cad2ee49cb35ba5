package nl.wed.workbench.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wed.workbench.printed.WordFile.Drawing;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Piece;
import nl.wed.workbench.printed.WordFile.Text;
import org.w3c.dom.Element;

/// The maps of figures: the value in every municipality of the drawing, the classes in the drawing and in the
/// table below it, and the note with what is not on it.
record MapCheck(Sample sample, Names names, WordFile word, Ledger ledger) {
    private static final Path BORDERS = Path.of("src/main/resources/borders/gemeenten-2023.txt");
    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    private static final int CLASSES = 5;
    private static final int MOST_NAMES = 8;

    private record Grade(BigDecimal low, BigDecimal high, int size) {}

    void all() {
        for (Drawing drawing : word.drawings()) {
            for (Truth truth : sample.truths()) {
                if (drawing.caption().equals(truth.name() + " op de kaart (" + truth.year() + ")")) {
                    ledger.look(drawing.alternative());
                    ledger.look(drawing.caption());
                    map(truth, drawing);
                }
            }
        }
    }

    private void map(Truth truth, Drawing drawing) {
        Map<String, BigDecimal> onMap = new HashMap<>(truth.municipalities());
        Set<String> drawn = drawn();
        List<String> not = onMap.keySet().stream()
                .filter(code -> !drawn.contains(code))
                .sorted()
                .map(names::of)
                .toList();
        onMap.keySet().retainAll(drawn);
        List<String> grades = grades(truth, ExactSpread.of(onMap.values()));
        String undrawn = undrawn(not);
        table(drawing, grades);
        note(drawing, undrawn);
        drawing(truth, drawing, onMap, drawn.size() - onMap.size(), grades);
        String own = truth.words(truth.amount());
        String said =
                grades.stream().map(one -> one.replace("|", ": ") + " gebieden").collect(Collectors.joining("; "));
        String bare = own.replace(" euro", "");
        ledger.right(
                "said of map",
                drawing.caption(),
                List.of(own, bare).stream()
                        .anyMatch(value -> drawing.alternative()
                                .equals(drawing.caption() + ". " + sample.ownName() + ": " + value + "; " + said + ". "
                                        + undrawn)),
                drawing.alternative());
    }

    private static Set<String> drawn() {
        try {
            return CODE.matcher(Files.readString(BORDERS))
                    .results()
                    .map(one -> one.group())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The classes as `10,0% – 14,2%|68`, the most favourable (or the lowest) first.
    private static List<String> grades(Truth truth, ExactSpread values) {
        List<Grade> grades = new ArrayList<>();
        List<BigDecimal> rest = values.sorted();
        for (int i = 1; i <= CLASSES; i++) {
            var limit = i < CLASSES ? values.fifth(i) : values.quarter(4);
            var inside =
                    rest.stream().takeWhile(one -> one.compareTo(limit) <= 0).toList();
            if (!inside.isEmpty()) {
                grades.add(new Grade(inside.getFirst(), inside.getLast(), inside.size()));
            }
            rest = rest.subList(inside.size(), rest.size());
        }
        boolean judged = !truth.direction().equals("NEUTRAL");
        var ordered = truth.direction().equals("HIGHER_IS_BETTER") ? grades.reversed() : grades;
        List<String> words = new ArrayList<>();
        for (Grade grade : ordered) {
            String low = truth.words(grade.low());
            String high = truth.words(grade.high());
            String end = !judged ? "" : grade == ordered.getFirst() ? ", gunstigste" : "";
            end = judged && grade == ordered.getLast() ? ", ongunstigste" : end;
            words.add((low.equals(high) ? low : low + " – " + high) + end + "|" + grade.size());
        }
        return words;
    }

    private String undrawn(List<String> not) {
        String some = String.join(", ", not.subList(0, Math.min(MOST_NAMES, not.size())));
        return "Niet op de kaart: " + not.size()
                + " gemeenten met een cijfer die in de indeling van 2023 niet bestaan (" + some
                + (not.size() > MOST_NAMES ? " en andere" : "") + ").";
    }

    private Piece after(Drawing drawing, int places) {
        return word.pieces().get(word.pieces().indexOf(drawing) + places);
    }

    private void note(Drawing drawing, String undrawn) {
        String note = after(drawing, 1) instanceof Text(var _, var text, var _) ? text : "";
        ledger.look(note);
        ledger.same("note of map", drawing.caption(), undrawn, note.replaceFirst(" Bron: .*", ""));
    }

    private void table(Drawing drawing, List<String> grades) {
        var rows = after(drawing, 2) instanceof Grid(var all) ? all : List.<List<String>>of();
        rows.forEach(row -> row.forEach(ledger::look));
        for (int i = 0; i < grades.size(); i++) {
            String row = i + 1 < rows.size() ? String.join("|", rows.get(i + 1)) : "";
            ledger.same("classes of map", drawing.caption(), grades.get(i), row);
        }
    }

    /// The drawing itself: a shape for every municipality that is called by its name and value.
    private void drawing(
            Truth truth, Drawing drawing, Map<String, BigDecimal> onMap, int unknown, List<String> grades) {
        var root = Xml.parse(word.parts().get(drawing.part()));
        Map<String, String> titles = new HashMap<>();
        Xml.all(root, "title").stream()
                .skip(1)
                .map(Element::getTextContent)
                .forEach(title -> titles.put(title.replaceFirst(": [^:]*$", ""), title));
        onMap.forEach((code, amount) -> {
            String name = names.of(code);
            String value = Dutch.number(truth.drawn(amount), truth.drawnDecimals());
            String printed = titles.getOrDefault(name, "");
            ledger.same(
                    "on the map",
                    name,
                    name + ": " + value,
                    printed.replaceAll("(%| euro| km| per 1\\.000 inwoners)$", ""));
        });
        // A class that does not fit on a line is written on two.
        String texts =
                Xml.all(root, "text").stream().map(Element::getTextContent).collect(Collectors.joining(" "));
        for (String grade : grades) {
            String legend = grade.replaceFirst("\\|(.*)", " ($1)");
            ledger.right("legend of map", drawing.caption(), texts.contains(legend), legend + " is not in " + texts);
        }
        String missing = "geen cijfer (" + unknown + ")";
        ledger.right("legend of map", drawing.caption(), unknown == 0 || texts.contains(missing), missing + texts);
    }
}
