package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/// The room of a drawing: how wide it is, how large its letters are, how to measure them, and which part of its usual
/// height it may take where it can do with less.
public record Frame(double width, double letter, Letters letters, double tall) {
    private static final String MORE = "…";

    /// Of the usual height.
    public Frame(double width, double letter, Letters letters) {
        this(width, letter, letters, 1);
    }

    /// A length in the size of the letters.
    double em(double lengths) {
        return lengths * letter;
    }

    /// The width of words in ordinary letters.
    double wide(String words) {
        return letters.width(words, letter, false);
    }

    /// The width of words in bold letters.
    double wideBold(String words) {
        return letters.width(words, letter, true);
    }

    /// Words in lines no wider than that, at most so many; the last ends in dots when words are
    /// left out.
    List<String> lines(String words, double most, int count) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || wide(longer) <= most) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > count) {
            lines = new ArrayList<>(lines.subList(0, count));
            lines.set(count - 1, lines.get(count - 1) + " " + MORE);
        }
        return lines.stream().map(one -> cut(one, most)).toList();
    }

    private String cut(String line, double most) {
        if (wide(line) <= most) {
            return line;
        }
        int end = line.length();
        while (end > 1 && wide(line.substring(0, end) + MORE) > most) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + MORE;
    }
}
