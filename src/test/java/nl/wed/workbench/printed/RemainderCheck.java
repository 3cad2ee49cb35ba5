package nl.wed.workbench.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wed.workbench.printed.WordFile.Drawing;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Piece;
import nl.wed.workbench.printed.WordFile.Text;

/// What a document prints with a number in it that no comparison has looked at.
record RemainderCheck(Sample sample, Set<String> content, WordFile word, Ledger ledger) {
    /// A text that is shorter than this is known only as a whole.
    private static final int LONG = 20;

    private static final String MONTH =
            "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

    /// Numbers that only say where something stands or when, or that are part of a fixed sentence.
    private static final List<Pattern> NO_FIGURES = Stream.of(
                    // dates, captions, numbers of sources and years of literature and evidence
                    "\\d{1,2} " + MONTH + " \\d{4}",
                    "^(Tabel|Figuur) \\d+\\. ",
                    "^\\d+\\.\\t",
                    "CC BY 4\\.0",
                    "\\(peildatum [^)]*\\)",
                    "(?<=^Literatuur [^–]{0,60}), \\d{4}",
                    // the scope of the trajectory, the scales and the words of the program
                    "[Kk]inderen van \\d+-\\d+ jaar",
                    "score van 1 tot 5",
                    "schaal van 1 tot 5",
                    "van 0 \\(niet geregeld\\) tot 3 \\(",
                    "hoogste mogelijke score 25",
                    "samen 100",
                    "bij stap 1 van",
                    "in stap 4 gekozen is; 4 tot 7 per traject",
                    "p < 0,002",
                    "zoals 1–4,",
                    "catalogus \\([IO]01-[IO]\\d\\d\\)",
                    "fase F0 tot en met F4",
                    // the months and the grade of an intervention are numbers of the content
                    "^\\+\\d maanden leerwinst\\.",
                    "Bewijs \\d van 5")
            .map(Pattern::compile)
            .toList();

    List<String> all() {
        List<String> known = new ArrayList<>();
        Stream.concat(sample.file().texts().stream(), content.stream())
                .flatMap(text -> Stream.concat(Stream.of(text), text.lines()))
                .distinct()
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .forEach(known::add);
        known.sort(Comparator.comparing(String::length).reversed());
        List<String> left = new ArrayList<>();
        for (Piece piece : word.pieces()) {
            switch (piece) {
                case Text(var style, var text, var _) -> {
                    if (!style.startsWith("TOC") && !style.equals("Bibliography")) {
                        left(known, style, text, left);
                    }
                }
                case Grid(var rows) ->
                    rows.forEach(row ->
                            row.forEach(cell -> left(known, String.join("|", rows.getFirst()), cell, left)));
                case Drawing drawing -> left(known, "alt", drawing.alternative(), left);
            }
        }
        return left;
    }

    private void left(List<String> known, String where, String text, List<String> left) {
        String rest = where.startsWith("Heading") ? text.replaceFirst("^[0-9A-E.]+\\t", "") : text;
        if (ledger.looked(text) || ledger.looked(rest.replaceFirst("^Figuur \\d+\\. ", ""))) {
            return;
        }
        for (String one : known) {
            rest = one.length() >= LONG ? rest.replace(one, "~") : rest.equals(one) ? "~" : rest;
        }
        for (Pattern pattern : NO_FIGURES) {
            rest = pattern.matcher(rest).replaceAll("~");
        }
        if (rest.chars().anyMatch(Character::isDigit)) {
            left.add(where + ": " + rest.replace('\n', '/'));
        }
    }
}
