package nl.wed.workbench.report.model;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// The names of the places where a document prints records, given out in reading order. The name is made of the number
/// of the record, so it is the same in every document; of letters only, as digits read as a bank account or a
/// telephone number.
public final class Anchors {
    private static final String FIRST = "_r";
    private static final int NIBBLE = 4;
    private static final int LONGEST_CHAPTER = 2;

    private final Set<String> given = new HashSet<>();
    private String chapter = "";

    /// What follows stands in that chapter.
    public void chapter(String number) {
        String plain = number.replaceAll("[^A-Za-z0-9]", "");
        chapter = plain.substring(0, Math.min(LONGEST_CHAPTER, plain.length()));
    }

    /// The name of the place that is next.
    public String next(Run.Prints prints) {
        String record = FIRST + letters(prints.record().id());
        if (prints.own() && given.add(record)) {
            return record;
        }
        int number = 1;
        while (!given.add(record + "_" + chapter + "_" + number)) {
            number++;
        }
        return record + "_" + chapter + "_" + number;
    }

    private static String letters(UUID id) {
        var letters = new StringBuilder();
        for (long half : new long[] {id.getMostSignificantBits(), id.getLeastSignificantBits()}) {
            for (int shift = Long.SIZE - NIBBLE; shift >= 0; shift -= NIBBLE) {
                letters.append((char) ('a' + (half >>> shift & 15)));
            }
        }
        return letters.toString();
    }
}
